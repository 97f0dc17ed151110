package org.watchline.local.feed;

/**
 * Where something was found, for people.
 *
 * @param file as it was named, or standard input
 * @param place within it where it holds several, else empty
 */
record Origin(String file, String place) {

    static Origin of(Object file) {
        return new Origin(file.toString(), "");
    }

    Origin at(String position) {
        return new Origin(file, position);
    }

    @Override
    public String toString() {
        return file + place;
    }
}
