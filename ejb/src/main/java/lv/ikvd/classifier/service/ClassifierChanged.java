package lv.ikvd.classifier.service;

/** A value of a code list was added, renamed or ended; before and after are its Latvian names. */
public record ClassifierChanged(String classifier, String code, String before, String after) {}
