package org.watchline.ingest.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileKindTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "report.pdf | %PDF-1.7 | DOCUMENT",
                "report.txt | %PDF-1.7 | DOCUMENT",
                "report.docx | broken | DOCUMENT",
                "note | {\\rtf1 | DOCUMENT",
                "page.HTM | text | PAGE",
                "page | <!doctype html><p>x | PAGE",
                "page.asp | <!-- saved --> <html lang=en> | PAGE",
                "note.txt | Elders met. | TEXT",
                "note | Dear Sir: nothing. | TEXT",
                "one.eml | x | MAIL",
                "all.mbox | x | MAILBOX",
                "page.mhtml | x | MAIL"
            })
    void isToldByContentAndName(String name, String content, FileKind kind) {
        assertThat(kindOf(name, content)).isEqualTo(kind);
    }

    @Test
    void isToldByContentAlone() {
        assertThat(kindOf("17", "Return-Path: <a@b>\r\nReceived: from c\r\n\tby d\r\nSubject: x\r\n\r\nText"))
                .isEqualTo(FileKind.MAIL);
        assertThat(kindOf("archive", "From a@b Wed Jun 1\nSubject: x\n\nText")).isEqualTo(FileKind.MAILBOX);
        assertThat(kindOf("picture", "\u0089PNG\r\n\u0000\u0000\u0000\rIHDR\u0000"))
                .isEqualTo(FileKind.OTHER);
    }

    private static FileKind kindOf(String name, String content) {
        return FileKind.of(new ArticleFile(name, null, content.getBytes(StandardCharsets.ISO_8859_1)));
    }
}
