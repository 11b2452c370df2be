// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "docxparts.h"

#include <QXmlStreamWriter>

#include <initializer_list>
#include <utility>

using namespace Qt::StringLiterals;

namespace office {

namespace {

constexpr auto kDocxHead = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr auto kDocxSpaces = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
                             "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

/// A paragraph style: its properties as Word writes them.
struct DocxStyle {
    const char *id;
    const char *name;
    const char *basedOn;
    const char *paragraph;
    const char *run;
};

// Measures in twentieths of a point, sizes of type in halves of a point. "left" is where the lines begin, in both directions.
constexpr DocxStyle kDocxStyles[] {
    {"CoverOrganisation", "Cover Organisation", "Normal", "", "<w:b/><w:bCs/>"},
    {"Title", "Title", "Normal", "<w:spacing w:before=\"3600\" w:after=\"120\"/>", "<w:b/><w:bCs/><w:sz w:val=\"44\"/><w:szCs w:val=\"44\"/>"},
    {"Subtitle", "Subtitle", "Normal", "<w:spacing w:after=\"480\"/>", "<w:color w:val=\"595959\"/><w:sz w:val=\"26\"/><w:szCs w:val=\"26\"/>"},
    {"CoverLine", "Cover Line", "Normal", "", ""},
    {"Heading1", "heading 1", "Normal", "<w:keepNext/><w:spacing w:before=\"480\" w:after=\"160\"/><w:outlineLvl w:val=\"0\"/>",
        "<w:b/><w:bCs/><w:sz w:val=\"30\"/><w:szCs w:val=\"30\"/>"},
    {"Heading2", "heading 2", "Normal", "<w:keepNext/><w:spacing w:before=\"340\" w:after=\"160\"/><w:outlineLvl w:val=\"1\"/>",
        "<w:b/><w:bCs/><w:sz w:val=\"25\"/><w:szCs w:val=\"25\"/>"},
    {"Heading3", "heading 3", "Normal", "<w:keepNext/><w:spacing w:before=\"280\" w:after=\"120\"/><w:jc w:val=\"center\"/><w:outlineLvl w:val=\"2\"/>",
        "<w:b/><w:bCs/><w:sz w:val=\"22\"/><w:szCs w:val=\"22\"/>"},
    {"Heading4", "heading 4", "Heading3", "<w:outlineLvl w:val=\"3\"/>", ""},
    {"Heading5", "heading 5", "Heading3", "<w:outlineLvl w:val=\"4\"/>", ""},
    {"Heading6", "heading 6", "Heading3", "<w:outlineLvl w:val=\"5\"/>", ""},
    {"SourceWords", "Source Words", "Normal", "<w:tabs><w:tab w:val=\"left\" w:pos=\"760\"/></w:tabs><w:ind w:left=\"760\" w:hanging=\"760\"/>", ""},
    {"Vote", "Vote", "Normal", "<w:jc w:val=\"right\"/>", ""},
    {"TextCover", "Text Cover", "Normal", "<w:spacing w:after=\"70\"/>", "<w:color w:val=\"595959\"/><w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>"},
    {"Citation", "Citation", "Normal", "<w:spacing w:after=\"270\"/><w:ind w:left=\"760\"/>",
        "<w:color w:val=\"595959\"/><w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>"},
    {"Warning", "Warning", "Normal", "<w:ind w:left=\"760\"/>", "<w:b/><w:bCs/><w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>"},
    {"OurWords", "Our Words", "Normal",
        "<w:pBdr><w:top w:val=\"single\" w:sz=\"4\" w:space=\"6\" w:color=\"595959\"/><w:left w:val=\"single\" w:sz=\"36\" w:space=\"8\" w:color=\"595959\"/>"
        "<w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"6\" w:color=\"595959\"/><w:right w:val=\"single\" w:sz=\"4\" w:space=\"8\" w:color=\"595959\"/></w:pBdr>"
        "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"F0F2F5\"/><w:ind w:left=\"240\" w:right=\"240\"/>",
        ""},
    {"OurWordsLabel", "Our Words Label", "OurWords", "<w:keepNext/>", "<w:b/><w:bCs/><w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>"},
    {"Fact", "Fact", "Normal", "<w:spacing w:after=\"70\"/><w:ind w:left=\"760\"/>", ""},
    {"SourceTitle", "Source Title", "SourceWords", "<w:keepNext/><w:spacing w:before=\"200\" w:after=\"0\"/>", "<w:b/><w:bCs/>"},
    {"SourceLine", "Source Line", "Normal", "<w:spacing w:after=\"0\"/><w:ind w:left=\"760\"/>", "<w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>"},
    {"Remark", "Remark", "Normal", "<w:spacing w:before=\"240\"/>", "<w:color w:val=\"595959\"/><w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>"},
    {"TableWords", "Table Words", "Normal", "<w:spacing w:after=\"0\"/>", "<w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>"},
    {"TOCHeading", "TOC Heading", "Normal", "<w:keepNext/><w:pageBreakBefore/><w:spacing w:after=\"160\"/>", "<w:b/><w:bCs/><w:sz w:val=\"30\"/><w:szCs w:val=\"30\"/>"},
    {"TOC1", "toc 1", "Normal", "<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"9638\"/></w:tabs><w:spacing w:after=\"70\"/>", ""},
    {"TOC2", "toc 2", "TOC1", "<w:ind w:left=\"340\"/>", ""},
    {"FootnoteText", "footnote text", "Normal", "<w:spacing w:after=\"40\"/>", "<w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>"},
    {"Header", "header", "Normal", "<w:jc w:val=\"center\"/>", "<w:color w:val=\"595959\"/><w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>"},
    {"Footer", "footer", "Header", "", ""},
    {"Marking", "Marking", "Normal", "<w:spacing w:after=\"40\"/><w:jc w:val=\"center\"/>", "<w:b/><w:bCs/><w:sz w:val=\"20\"/><w:szCs w:val=\"20\"/>"},
};

QByteArray headingStyle(int level)
{
    return "Heading" + QByteArray::number(qBound(1, level, 6));
}

QByteArray escapedXml(const QString &text)
{
    return writable(text).toHtmlEscaped().toUtf8();
}

QByteArray direction(const Flow &flow)
{
    return isRightToLeft(flow.language) ? "<w:bidi/>" : "";
}

QByteArray textRun(const QString &text, bool isRightToLeft)
{
    return "<w:r><w:rPr>"_ba + (isRightToLeft ? "<w:rtl/>" : "") + "</w:rPr><w:t xml:space=\"preserve\">" + escapedXml(text) + "</w:t></w:r>";
}

QByteArray fieldRun(const QByteArray &instruction)
{
    return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> " + instruction
        + " </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
}

QByteArray styledLine(const Flow &flow, const QByteArray &style, const QByteArray &runs)
{
    return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/>" + direction(flow) + "</w:pPr>" + runs + "</w:p>";
}

QByteArray marking(const Flow &flow)
{
    return flow.marking.isEmpty() ? QByteArray() : styledLine(flow, "Marking", textRun(flow.marking, isRightToLeft(flow.language)));
}

QByteArray levels(bool isBullet)
{
    constexpr std::array kBullets {"•", "◦", "▪"};
    constexpr std::array kFormats {"decimal", "lowerLetter", "lowerRoman"};
    QByteArray xml;
    for (int level = 0; level < 9; ++level) {
        const QByteArray text = isBullet ? QByteArray(kBullets[level % 3]) : "%" + QByteArray::number(level + 1) + ".";
        const QByteArray format = isBullet ? "bullet" : kFormats[level % 3];
        const QByteArray left = QByteArray::number(600 + 360 * level);
        xml += "<w:lvl w:ilvl=\"" + QByteArray::number(level) + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/><w:lvlText w:val=\""
            + text + "\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"" + left + "\" w:hanging=\"360\"/></w:pPr></w:lvl>";
    }
    return xml;
}

}

int docxLength(double centimetres)
{
    return qRound(centimetres * 1440 / 2.54);
}

int docxTextWidth(briefing::Paper paper)
{
    return docxLength(paperSize(paper).width()) - 2 * kDocxMargin;
}

QString docxStyle(const Paragraph &paragraph)
{
    switch (paragraph.role) {
    case Role::CoverOrganisation:
        return u"CoverOrganisation"_s;
    case Role::CoverTitle:
        return u"Title"_s;
    case Role::CoverSubtitle:
        return u"Subtitle"_s;
    case Role::CoverLine:
        return u"CoverLine"_s;
    case Role::Heading:
        return QString::fromLatin1(headingStyle(paragraph.level));
    case Role::TextTitle:
        return QString::fromLatin1(paragraph.anchor.isEmpty() ? headingStyle(3) : headingStyle(paragraph.level));
    case Role::TextHeading:
        return QString::fromLatin1(headingStyle(std::max(paragraph.level, 1) + 2));
    case Role::Words:
        return u"SourceWords"_s;
    case Role::Vote:
        return u"Vote"_s;
    case Role::TextCover:
        return u"TextCover"_s;
    case Role::Note:
        return u"FootnoteText"_s;
    case Role::Citation:
        return u"Citation"_s;
    case Role::Warning:
        return u"Warning"_s;
    case Role::OwnLabel:
        return u"OurWordsLabel"_s;
    case Role::OwnWords:
        return u"OurWords"_s;
    case Role::Fact:
        return u"Fact"_s;
    case Role::SourceTitle:
        return u"SourceTitle"_s;
    case Role::SourceLine:
        return u"SourceLine"_s;
    case Role::Remark:
        return u"Remark"_s;
    }
    return u"Normal"_s;
}

namespace docxparts {

QByteArray contentTypes(bool hasLogo)
{
    QByteArray xml = kDocxHead;
    xml += "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" "
           "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
           "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>";
    if (hasLogo)
        xml += "<Default Extension=\"png\" ContentType=\"image/png\"/>";
    constexpr std::pair<const char *, const char *> kParts[] {{"document", "document.main"}, {"styles", "styles"}, {"numbering", "numbering"},
        {"footnotes", "footnotes"}, {"settings", "settings"}, {"header1", "header"}, {"footer1", "footer"}};
    for (const auto &[part, type] : kParts)
        xml += "<Override PartName=\"/word/"_ba + part + ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml." + type + "+xml\"/>";
    return xml + "</Types>";
}

QByteArray packageRelations()
{
    return kDocxHead
        + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" "
          "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/>"
          "<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" "
          "Target=\"docProps/core.xml\"/></Relationships>"_ba;
}

QByteArray properties(const QString &title, const QString &author, const QString &language)
{
    return kDocxHead
        + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
          "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>"_ba
        + escapedXml(title) + "</dc:title><dc:creator>" + escapedXml(author) + "</dc:creator><dc:language>"
        + languageTag(language).toUtf8() + "</dc:language></cp:coreProperties>";
}

QByteArray settings(const Flow &flow)
{
    return kDocxHead + "<w:settings "_ba + kDocxSpaces + "><w:defaultTabStop w:val=\"720\"/><w:footnotePr><w:footnote w:id=\"-1\"/><w:footnote w:id=\"0\"/></w:footnotePr>"
        "<w:compat><w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>"
        "<w:themeFontLang w:val=\"" + languageTag(flow.language).toUtf8() + "\"/></w:settings>";
}

QByteArray styles(const Flow &flow)
{
    const QByteArray tag = languageTag(flow.language).toUtf8();
    const QByteArray family = flow.design.family.isEmpty() ? "Times New Roman"_ba : escapedXml(flow.design.family);
    QByteArray xml = kDocxHead;
    xml += "<w:styles "_ba + kDocxSpaces
        + "><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\""
        + family + "\" w:hAnsi=\"" + family + "\" w:eastAsia=\"SimSun\" w:cs=\"" + family
        + "\"/><w:sz w:val=\"21\"/><w:szCs w:val=\"23\"/><w:lang w:val=\""
        + tag + "\" w:eastAsia=\"zh-CN\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/><w:spacing w:after=\"140\" w:line=\"259\" "
          "w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name "
          "w:val=\"Normal\"/><w:qFormat/></w:style>";
    for (const DocxStyle &style : kDocxStyles) {
        xml += "<w:style w:type=\"paragraph\" w:styleId=\""_ba + style.id + "\"><w:name w:val=\"" + style.name + "\"/><w:basedOn w:val=\"" + style.basedOn
            + "\"/><w:qFormat/><w:pPr>" + style.paragraph + "</w:pPr><w:rPr>" + style.run + "</w:rPr></w:style>";
    }
    xml += "<w:style w:type=\"character\" w:styleId=\"FootnoteReference\"><w:name w:val=\"footnote reference\"/><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr></w:style>"
           "<w:style w:type=\"character\" w:styleId=\"MarginLabel\"><w:name w:val=\"Margin Label\"/><w:rPr><w:color w:val=\"595959\"/><w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/></w:rPr></w:style>"
           "<w:style w:type=\"table\" w:styleId=\"PackTable\"><w:name w:val=\"Pack Table\"/><w:tblPr><w:tblBorders>";
    for (const char *side : {"top", "left", "bottom", "right", "insideH", "insideV"})
        xml += "<w:"_ba + side + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"595959\"/>";
    xml += "</w:tblBorders><w:tblCellMar><w:left w:w=\"85\" w:type=\"dxa\"/><w:right w:w=\"85\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style></w:styles>";
    xml.replace("w:pos=\"9638\"", QByteArray("w:pos=\"" + QByteArray::number(docxTextWidth(flow.design.paper)) + "\""));
    return withNumbersScaled(xml, u"(<w:sz(?:Cs)? w:val=\")(\\d+)"_s, flow.design.typeScale(), 1);
}

QByteArray numbering(const QList<NumberedList> &numberedLists)
{
    QByteArray xml = kDocxHead + "<w:numbering "_ba + kDocxSpaces + "><w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"hybridMultilevel\"/>" + levels(true)
        + "</w:abstractNum><w:abstractNum w:abstractNumId=\"1\"><w:multiLevelType w:val=\"multilevel\"/>" + levels(false)
        + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
    for (const NumberedList &list : numberedLists) {
        xml += "<w:num w:numId=\"" + QByteArray::number(list.id + kFirstList) + "\"><w:abstractNumId w:val=\"1\"/>";
        for (int level = 0; level < 9; ++level)
            xml += "<w:lvlOverride w:ilvl=\"" + QByteArray::number(level) + "\"><w:startOverride w:val=\""
                + QByteArray::number(level == list.level ? list.start : 1) + "\"/></w:lvlOverride>";
        xml += "</w:num>";
    }
    return xml + "</w:numbering>";
}

QByteArray header(const Flow &flow)
{
    const QByteArray title = styledLine(flow, "Header", textRun(flow.title, isRightToLeft(flow.language)));
    return kDocxHead + "<w:hdr "_ba + kDocxSpaces + ">" + marking(flow) + title + "</w:hdr>";
}

QByteArray footer(const Flow &flow)
{
    // "Page %1 of %2" with a field in the place of each number.
    const bool turned = isRightToLeft(flow.language);
    const QString words = flow.pageOf.isEmpty() ? u"%1 / %2"_s : flow.pageOf;
    const QString rest = words.section(u"%1"_s, 1);
    QByteArray runs = textRun(words.section(u"%1"_s, 0, 0), turned) + fieldRun("PAGE") + textRun(rest.section(u"%2"_s, 0, 0), turned) + fieldRun("NUMPAGES")
        + textRun(rest.section(u"%2"_s, 1), turned);
    if (!flow.printedOn.isEmpty())
        runs += textRun(u" · "_s + flow.printedOn, turned);
    if (!flow.design.organisation.isEmpty())
        runs += textRun(u" · "_s + flow.design.organisation, turned);
    return kDocxHead + "<w:ftr "_ba + kDocxSpaces + ">" + styledLine(flow, "Footer", runs) + marking(flow) + "</w:ftr>";
}

}

}
