package org.apache.lucene;

/** Stands in for a search library. */
public class Index {}
