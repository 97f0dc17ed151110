package org.watchline.knowledge.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

    @ParameterizedTest
    @CsvSource({
        "Tehreek-e-Taliban Pakistan, Tehrik-i-Taliban Pakistan",
        "Tehrik-e Taliban, Tehrik i Taliban",
        "Tehreek Taliban, Tehrik-i-Taliban",
        "Noor Wali Mehsud, Nur Wali Mahsud",
        "Noor Wali Mehsud, Noorwali Mehsud",
        "Mohammad, Muhammad",
        "Mohammed, Mohamed",
        "Sirajuddin Haqqani, Siraj-ud-Din Haqqani",
        "Siraj ud Din Haqqani, Siraj al-Din Haqani",
        "Jamaat-ul-Ahrar, Jamaatul Ahrar",
        "Jama'at ul Ahrar, Jamaat al-Ahrar",
        "Hizb-ut-Tahrir, Hizbut Tahrir",
        "Balochistan, Baluchistan",
        "Hibatullah Akhundzada, Haibatullah Akhunzada",
        "Zabihullah Mujahid, Zabiullah Mujahid",
        "Zabih Ullah Mujahid, Zabihullah Mujahid",
        "Fazl-ur-Rehman, Fazlur Rahman",
        "Abdul Rehman Makki, Abd al-Rahman Makki",
        "Abdur Rahman, Abdurrahman",
        "Kandahar, Qandahar",
        "Ghaznavi, Ghaznawi",
        "Gulbuddin Hekmatyar, Golbuddin Hikmatyar",
        "Osama bin Laden, Usama bin Ladin",
        "al-Qaeda, Al Qa’ida",
        "Akhtar Mansour, Akhtar Mansoor",
        "Muttaqi, Mutaqi",
        "Yaqoob, Yaqub",
        "Hussain, Hussein",
        "Ehsanullah Ehsan, Ihsanullah Ihsan",
        "Paktia, Paktya",
        "Sindh, Sind",
        "Recep Tayyip Erdoğan, Recep Tayyip Erdogan",
        "Maulvi Faqir Muhammad, Mawlawi Faqeer Mohammad",
        "Tahrik-e-Taliban, Tehreek-i-Taliban",
        "Ahmad Massod, Ahmed Massoud",
        "Malala Yousafzai, Malala Yusufzay",
        "Mohamed Mohammadzai, Muhammad Mohamadzai",
        "Hamid Karzai, Hameed Karzay",
        "Hafiz Gull Bahadur, Hafez Gul Bahadur",
        "Abdul Qayyum Zakir, Abdul Qayum Zakir",
        "Anwar-ul-Haque, Anwarul Haq",
        "Latif Siddiqui, Lateef Siddiqi",
        "Fawad Chaudhry, Fawad Chowdhury",
        "Khwaja Asif, Khawaja Asif",
        "Pervez Musharraf, Parvaiz Musharraf",
        "Mullah Yaqoob, Mulla Yaqub"
    })
    void isSharedBySpellingsOfOneName(String one, String other) {
        assertThat(NameKey.of(one)).isEqualTo(NameKey.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "Jamaat-e-Islami, Jamiat-e-Islami",
        "Hassan Akhund, Hussain Akhund",
        "Abdul Salam, Abdul Salim",
        "Khalid Mehsud, Khalil Mehsud",
        "Baitullah Mehsud, Hakimullah Mehsud",
        "Paktia, Paktika",
        "Iran, Iraq",
        "Kunar, Khanur",
        "Lashkar-e-Islam, Lashkar-e-Taiba",
        "Jaish-e-Mohammed, Jaish al-Adl",
        "Jamaat-ul-Ahrar, Hizb-ul-Ahrar",
        "Lower Dir, Upper Dir",
        "Ahmad Massoud, Ahmad Shah Massoud",
        "Saad Rizvi, Saeed Rizvi",
        "US Army, UN Army",
        "Sirajuddin Haqqani, Jalaluddin Haqqani",
        "Hamid Gul, Hamid Gulab",
        "Nangarhar, Nagarhar",
        "Noor Wali Mehsud, Noor Wali Massoud",
        "Hafiz Saeed, Hafiz Saad",
        "Rahim Gul, Rahman Gul",
        "Abdul Rauf, Abdul Rab",
        "Abdul Haq, Abdul Hai",
        "Ihsanullah Ehsan, Asadullah Ehsan",
        "Nasrullah Khan, Nusratullah Khan",
        "Khalid Khan, Khalil Khan",
        "Sadiq Khan, Siddiq Khan",
        "Nasir Wazir, Nazir Wazir",
        "Ali Wazir, Wali Wazir",
        "Sher Zaman, Sher Zamir",
        "Akbar Bugti, Asghar Bugti",
        "Umar Khalid, Amir Khalid",
        "Yousafzai, Yousaf",
        "Pervez Khattak, Parveen Khattak"
    })
    void keepsDifferentNamesApart(String one, String other) {
        assertThat(NameKey.of(one)).isNotEqualTo(NameKey.of(other));
    }

    @Test
    void comparesShortNamesByTheirLetters() {
        assertThat(NameKey.comparable("Swat")).isEqualTo("swat");
        assertThat(NameKey.comparable("Kabul")).isNotEqualTo(NameKey.comparable("Cabul"));
        assertThat(NameKey.comparable("Balochistan")).isEqualTo(NameKey.comparable("Baluchistan"));
    }

    @Test
    void keepsLettersAndCapitalsOfLiteralNames() {
        assertThat(NameKey.literal("IS-K")).isEqualTo("ISK");
        assertThat(NameKey.literal("U.S.")).isEqualTo(NameKey.literal("US"));
        assertThat(NameKey.literal("Us")).isNotEqualTo(NameKey.literal("US"));
    }

    @ParameterizedTest
    @CsvSource({
        "نور ولي محسود, نور ولی محسود",
        "تحريك طالبان, تحریک طالبان",
        "هبة الله, ہبۃ اللہ",
        "می\u200cر, میر",
        "مُلّا, ملا",
        "أحمد, احمد"
    })
    void levelsTheKeyboardsOfArabicScript(String one, String other) {
        assertThat(NameKey.comparable(one)).isEqualTo(NameKey.comparable(other));
    }

    @Test
    void keepsArabicLettersOfDifferentSoundsApart() {
        assertThat(NameKey.comparable("کابل")).isNotEqualTo(NameKey.comparable("گابل"));
        assertThat(NameKey.comparable("تور")).isNotEqualTo(NameKey.comparable("ٹور"));
    }

    @Test
    void isEmptyForPunctuation() {
        assertThat(NameKey.of(" - ")).isEmpty();
    }
}
