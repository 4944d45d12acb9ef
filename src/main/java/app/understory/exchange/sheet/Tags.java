package app.understory.exchange.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.jspecify.annotations.Nullable;

/** What each text of a document is, in reading order, for a reader that speaks it. */
final class Tags {

  /** What a text is. */
  enum Role {
    TITLE("H1"), HEADING("H2"), PARAGRAPH("P"), LABEL("Lbl"), QUOTE("BlockQuote"), CELL("TD"), HEAD("TH");

    private final String tag;

    Role(String tag) {
      this.tag = tag;
    }
  }

  private final PDDocument document;
  private final PDStructureTreeRoot root = new PDStructureTreeRoot();
  private final PDStructureElement whole;
  private final List<COSArray> parents = new ArrayList<>();
  private @Nullable PDPage page;

  Tags(PDDocument document) {
    this.document = document;
    whole = new PDStructureElement("Document", root);
    root.appendKid(whole);
  }

  /** From now on texts are on this page. */
  void turn(PDPage fresh) {
    page = fresh;
    fresh.setStructParents(parents.size());
    fresh.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
    parents.add(new COSArray());
  }

  /** Begins a text; its end is {@code endMarkedContent}. */
  void begin(PDPageContentStream stream, Role role) throws IOException {
    COSArray here = parents.getLast();
    PDStructureElement element = new PDStructureElement(role.tag, whole);
    element.setPage(page);
    element.appendKid(here.size());
    whole.appendKid(element);
    stream.beginMarkedContent(COSName.getPDFName(role.tag), here.size());
    here.add(element.getCOSObject());
  }

  /** Begins what a reader need not speak. */
  static void ornament(PDPageContentStream stream) throws IOException {
    stream.beginMarkedContent(COSName.ARTIFACT);
  }

  /** Puts everything into the document. */
  void finish(String title) {
    TreeMap<Integer, PDParentTreeValue> numbers = new TreeMap<>();
    for (int n = 0; n < parents.size(); n++) {
      numbers.put(n, new PDParentTreeValue(parents.get(n)));
    }
    PDNumberTreeNode tree = new PDNumberTreeNode(PDParentTreeValue.class);
    tree.setNumbers(numbers);
    root.setParentTree(tree);
    root.setParentTreeNextKey(parents.size());
    var catalogue = document.getDocumentCatalog();
    catalogue.setStructureTreeRoot(root);
    PDMarkInfo info = new PDMarkInfo();
    info.setMarked(true);
    catalogue.setMarkInfo(info);
    catalogue.setLanguage("en");
    PDViewerPreferences viewer = new PDViewerPreferences(catalogue.getCOSObject());
    viewer.setDisplayDocTitle(true);
    catalogue.setViewerPreferences(new PDViewerPreferences(viewer.getCOSObject()));
    document.getDocumentInformation().setTitle(title);
    document.getDocumentInformation().setCreator("Understory");
  }
}
