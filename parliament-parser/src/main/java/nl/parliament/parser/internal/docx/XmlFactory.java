package nl.parliament.parser.internal.docx;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import com.ctc.wstx.util.SymbolTable;
import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.parliament.parser.Limit;
import nl.parliament.parser.ParseLimits;
import org.codehaus.stax2.XMLInputFactory2;

/**
 * Makes streaming readers that know no DTD and no entity. Each new name costs such a reader a search, so the engine keeps the names of every
 * document it has read, for all factories and as long as the program lives; this one is told the names of Word files when it is made, and learns none from
 * files, where they may be of any number and length. Safe for use by many threads.
 */
final class XmlFactory extends WstxInputFactory {
    /** No value of a letter is near this; a longer one ends the part, as any other fault does. */
    private static final int LONGEST_VALUE = 1 << 20;
    /** Of the elements and attributes in the parts of letters, those that most of them hold. */
    private static final String NAMES =
            "abstractNum abstractNumId adjustRightInd after ascii autoSpaceDE autoSpaceDN b bCs basedOn before bidi body "
                    + "bookmarkEnd bookmarkStart bottom br cantSplit caps color cols continuationSeparator count cs customStyle "
                    + "defLockedState defQFormat defSemiHidden defUIPriority defUnhideWhenUsed default docDefaults docGrid document drawing "
                    + "eastAsia endnote endnotes firstColumn firstLine firstRow fldChar fldCharType fldSimple footer footnote "
                    + "footnoteReference footnotes gridCol gridSpan h hAnsi hRule hanging hdr header headerReference hint hyperlink i iCs id "
                    + "ilvl ind insideH insideV instr instrText jc keepNext lang lastColumn lastRenderedPageBreak lastRow latentStyles left "
                    + "line lineRule link lsdException lvl lvlJc lvlText multiLevelType name next noHBand noProof noVBand nsid num numFmt "
                    + "numId numPr numbering outlineLvl p pPr pPrDefault pStyle pageBreakBefore pgMar pgNumType pgSz pict pos proofErr "
                    + "qFormat r rFonts rPr rPrDefault rStyle right rsid rsidP rsidR rsidRDefault rsidRPr rsidSect rsidTr sdt sectPr "
                    + "semiHidden separator shd space spacing start style styleId styleLink styles suppressAutoHyphens sz szCs t tab tabs tbl "
                    + "tblBorders tblCellMar tblGrid tblInd tblLayout tblLook tblPr tblStyle tblW tc tcBorders tcPr tcW titlePg tmpl top tr "
                    + "trHeight trPr txbxContent type u uiPriority unhideWhenUsed val vertAlign w w14 mc widowControl";

    private final boolean isTaught;

    XmlFactory(ParseLimits limits) {
        setProperty(XMLInputFactory.SUPPORT_DTD, false);
        setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        setProperty(XMLInputFactory.IS_COALESCING, true);
        // else a fault in a text is met as an unchecked exception, wherever the text is asked for
        setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        // behind those of BudgetedXml, which say which limit was passed
        setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, Integer.MAX_VALUE);
        setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, (int) Math.min(Integer.MAX_VALUE, limits.maximum(Limit.XML_ATTRIBUTES)));
        setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, LONGEST_VALUE);
        setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, (int) Math.min(Integer.MAX_VALUE, limits.maximum(Limit.CHARACTERS)));
        teach();
        isTaught = true;
    }

    private void teach() {
        StringBuilder names = new StringBuilder("<names>");
        for (String name : NAMES.split(" ")) {
            names.append('<').append(name).append("/>");
        }
        try {
            XMLStreamReader reader = createXMLStreamReader(new StringReader(names + "</names>"));
            while (reader.hasNext()) {
                reader.next();
            }
            reader.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("names of XML expected", impossible);
        }
    }

    @Override
    public synchronized void updateSymbolTable(SymbolTable names) {
        if (!isTaught) {
            super.updateSymbolTable(names);
        }
    }
}
