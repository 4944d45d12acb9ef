package org.apache.pdfbox;

/** Stands in for a PDF library. */
public class Sheet {}
