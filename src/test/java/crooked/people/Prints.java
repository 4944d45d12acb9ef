package crooked.people;

import crooked.Breaks;
import org.apache.pdfbox.Sheet;

@Breaks("only exchange knows FHIR and PDF")
record Prints(Sheet sheet) {}
