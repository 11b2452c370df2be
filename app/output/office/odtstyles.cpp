// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "odtstyles.h"

using namespace Qt::StringLiterals;

namespace office {

namespace {

constexpr auto kOdtHead = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

constexpr double kOdtMargin = 2; // Centimetres.

struct OdtStyle {
    const char *name;
    const char *shown;
    const char *parent;
    const char *paragraph; ///< Attributes.
    const char *text;      ///< Attributes.
    const char *more = ""; ///< Attributes of the style itself.
    const char *tabs = "";
};

constexpr auto kSmall = "fo:font-size=\"9pt\" style:font-size-complex=\"10pt\" fo:color=\"#595959\"";
constexpr auto kSmallBold = "fo:font-size=\"9pt\" style:font-size-complex=\"10pt\" fo:font-weight=\"bold\" style:font-weight-complex=\"bold\"";
constexpr auto kBox = "fo:border=\"0.5pt solid #595959\" fo:border-left=\"4pt solid #595959\" fo:padding=\"0.2cm\" fo:background-color=\"#f0f2f5\" "
                      "fo:margin-left=\"0.4cm\" fo:margin-right=\"0.4cm\" style:join-border=\"true\"";
constexpr auto kContentsTab = "<style:tab-stops><style:tab-stop style:position=\"17cm\" style:type=\"right\" style:leader-style=\"dotted\" style:leader-text=\".\"/></style:tab-stops>";

constexpr OdtStyle kOdtStyles[] {
    {"Cover_20_Organisation", "Cover Organisation", "Standard", "", "fo:font-weight=\"bold\" style:font-weight-complex=\"bold\""},
    {"Title", "Title", "Standard", "fo:margin-top=\"6cm\" fo:margin-bottom=\"0.2cm\"", "fo:font-size=\"22pt\" style:font-size-complex=\"24pt\" fo:font-weight=\"bold\" style:font-weight-complex=\"bold\""},
    {"Subtitle", "Subtitle", "Standard", "fo:margin-bottom=\"0.8cm\"", "fo:font-size=\"13pt\" style:font-size-complex=\"14pt\" fo:color=\"#595959\""},
    {"Cover_20_Line", "Cover Line", "Standard", "", ""},
    {"Heading_20_1", "Heading 1", "Standard", "fo:margin-top=\"0.8cm\" fo:margin-bottom=\"0.3cm\" fo:keep-with-next=\"always\"",
        "fo:font-size=\"15pt\" style:font-size-complex=\"16pt\" fo:font-weight=\"bold\" style:font-weight-complex=\"bold\"", "style:default-outline-level=\"1\""},
    {"Heading_20_2", "Heading 2", "Standard", "fo:margin-top=\"0.6cm\" fo:margin-bottom=\"0.3cm\" fo:keep-with-next=\"always\"",
        "fo:font-size=\"12.5pt\" style:font-size-complex=\"13.5pt\" fo:font-weight=\"bold\" style:font-weight-complex=\"bold\"", "style:default-outline-level=\"2\""},
    {"Heading_20_3", "Heading 3", "Standard", "fo:margin-top=\"0.5cm\" fo:margin-bottom=\"0.2cm\" fo:keep-with-next=\"always\" fo:text-align=\"center\"",
        "fo:font-weight=\"bold\" style:font-weight-complex=\"bold\"", "style:default-outline-level=\"3\""},
    {"Heading_20_4", "Heading 4", "Heading_20_3", "", "", "style:default-outline-level=\"4\""},
    {"Heading_20_5", "Heading 5", "Heading_20_3", "", "", "style:default-outline-level=\"5\""},
    {"Heading_20_6", "Heading 6", "Heading_20_3", "", "", "style:default-outline-level=\"6\""},
    {"Source_20_Words", "Source Words", "Standard", "fo:margin-left=\"1.35cm\" fo:text-indent=\"-1.35cm\"", "", "",
        "<style:tab-stops><style:tab-stop style:position=\"0cm\"/></style:tab-stops>"},
    {"Vote", "Vote", "Standard", "fo:text-align=\"end\"", ""},
    {"Text_20_Cover", "Text Cover", "Standard", "fo:margin-bottom=\"0.12cm\"", kSmall},
    {"Citation", "Citation", "Standard", "fo:margin-left=\"1.35cm\" fo:margin-bottom=\"0.48cm\"", kSmall},
    {"Warning", "Warning", "Standard", "fo:margin-left=\"1.35cm\"", kSmallBold},
    {"Our_20_Words", "Our Words", "Standard", kBox, ""},
    {"Our_20_Words_20_Label", "Our Words Label", "Our_20_Words", "fo:keep-with-next=\"always\"", kSmallBold},
    {"Fact", "Fact", "Standard", "fo:margin-left=\"1.35cm\" fo:margin-bottom=\"0.12cm\"", ""},
    {"Source_20_Title", "Source Title", "Source_20_Words", "fo:margin-top=\"0.35cm\" fo:margin-bottom=\"0cm\" fo:keep-with-next=\"always\"", "fo:font-weight=\"bold\" style:font-weight-complex=\"bold\""},
    {"Source_20_Line", "Source Line", "Standard", "fo:margin-left=\"1.35cm\" fo:margin-bottom=\"0cm\"", kSmall},
    {"Remark", "Remark", "Standard", "fo:margin-top=\"0.4cm\"", kSmall},
    {"Table_20_Words", "Table Words", "Standard", "fo:margin-bottom=\"0cm\"", "fo:font-size=\"9pt\" style:font-size-complex=\"10pt\""},
    {"Table_20_Head", "Table Head", "Table_20_Words", "", "fo:font-weight=\"bold\" style:font-weight-complex=\"bold\""},
    {"Contents_20_Heading", "Contents Heading", "Standard", "fo:break-before=\"page\" fo:margin-bottom=\"0.3cm\"",
        "fo:font-size=\"15pt\" style:font-size-complex=\"16pt\" fo:font-weight=\"bold\" style:font-weight-complex=\"bold\""},
    {"Contents_20_1", "Contents 1", "Standard", "fo:margin-bottom=\"0.12cm\"", "", "", kContentsTab},
    {"Contents_20_2", "Contents 2", "Contents_20_1", "fo:margin-left=\"0.6cm\"", "", "", kContentsTab},
    {"Footnote", "Footnote", "Standard", "fo:margin-bottom=\"0.07cm\"", "fo:font-size=\"9pt\" style:font-size-complex=\"10pt\""},
    {"Header", "Header", "Standard", "fo:text-align=\"center\"", kSmall},
    {"Footer", "Footer", "Header", "", ""},
    {"Marking", "Marking", "Standard", "fo:text-align=\"center\" fo:margin-bottom=\"0.07cm\"", "fo:font-weight=\"bold\" style:font-weight-complex=\"bold\""},
};

QString headingName(int level)
{
    return u"Heading_20_%1"_s.arg(qBound(1, level, 6));
}

QByteArray escapedOdt(const QString &text)
{
    return writable(text).toHtmlEscaped().toUtf8();
}

QByteArray languageAttributes(const QString &tag)
{
    const QByteArray language = tag.section(u'-', 0, 0).toUtf8();
    const QByteArray country = tag.contains(u'-') ? tag.section(u'-', -1).toUtf8() : QByteArray("none");
    return "fo:language=\"" + language + "\" fo:country=\"" + country + "\"";
}

QByteArray masterLine(const char *style, const QByteArray &words)
{
    return "<text:p text:style-name=\""_ba + style + "\">" + words + "</text:p>";
}

QByteArray masterPage(const Flow &flow)
{
    const QByteArray marking = flow.marking.isEmpty() ? QByteArray() : masterLine("Marking", escapedOdt(flow.marking));
    const QString words = flow.pageOf.isEmpty() ? u"%1 / %2"_s : flow.pageOf;
    const QString rest = words.section(u"%1"_s, 1);
    QByteArray foot = escapedOdt(words.section(u"%1"_s, 0, 0)) + "<text:page-number text:select-page=\"current\">1</text:page-number>"
        + escapedOdt(rest.section(u"%2"_s, 0, 0)) + "<text:page-count>1</text:page-count>" + escapedOdt(rest.section(u"%2"_s, 1));
    if (!flow.printedOn.isEmpty())
        foot += escapedOdt(u" · "_s + flow.printedOn);
    if (!flow.design.organisation.isEmpty())
        foot += escapedOdt(u" · "_s + flow.design.organisation);
    return "<office:master-styles><style:master-page style:name=\"Standard\" style:page-layout-name=\"Page\"><style:header>" + marking
        + masterLine("Header", escapedOdt(flow.title)) + "</style:header><style:footer>" + masterLine("Footer", foot) + marking
        + "</style:footer></style:master-page></office:master-styles>";
}

QByteArray centimetres(double length)
{
    return QByteArray::number(length) + "cm";
}

QByteArray listLevels(bool isBullet)
{
    constexpr std::array kBullets {"•", "◦", "▪"};
    constexpr std::array kFormats {"1", "a", "i"};
    QByteArray xml;
    for (int level = 1; level <= 9; ++level) {
        const QByteArray number = QByteArray::number(level);
        const QByteArray indent = QByteArray::number(0.6 + 0.6 * level) + "cm";
        if (isBullet)
            xml += "<text:list-level-style-bullet text:level=\"" + number + "\" text:bullet-char=\"" + kBullets[level % 3] + "\">";
        else
            xml += "<text:list-level-style-number text:level=\"" + number + "\" style:num-format=\"" + kFormats[(level - 1) % 3] + "\" style:num-suffix=\".\">";
        xml += "<style:list-level-properties text:list-level-position-and-space-mode=\"label-alignment\"><style:list-level-label-alignment "
               "text:label-followed-by=\"listtab\" fo:text-indent=\"-0.6cm\" fo:margin-left=\"" + indent + "\"/></style:list-level-properties>";
        xml += isBullet ? QByteArray("</text:list-level-style-bullet>") : QByteArray("</text:list-level-style-number>");
    }
    return xml;
}

QByteArray defaultStyle(const Flow &flow)
{
    const QByteArray mode = isRightToLeft(flow.language) ? "rl-tb\" fo:text-align=\"right" : "lr-tb";
    return "<style:default-style style:family=\"paragraph\"><style:paragraph-properties fo:orphans=\"2\" fo:widows=\"2\" style:writing-mode=\"" + mode
        + "\"/><style:text-properties style:font-name=\"Serif\" style:font-name-asian=\"Asian\" style:font-name-complex=\"Complex\" fo:font-size=\"10.5pt\" "
          "style:font-size-asian=\"10.5pt\" style:font-size-complex=\"11.5pt\" "
        + languageAttributes(languageTag(flow.language))
        + " style:language-asian=\"zh\" style:country-asian=\"CN\" style:language-complex=\"ar\" style:country-complex=\"SA\"/></style:default-style>"
          "<style:style style:name=\"Standard\" style:family=\"paragraph\" style:class=\"text\"><style:paragraph-properties fo:margin-bottom=\"0.25cm\" "
          "fo:line-height=\"108%\"/></style:style>";
}

}

QByteArray odtTextProperties(const Run &run, const QString &language, const QString &around)
{
    QByteArray attributes;
    if (run.isBold)
        attributes += "fo:font-weight=\"bold\" style:font-weight-asian=\"bold\" style:font-weight-complex=\"bold\" ";
    if (run.isItalic)
        attributes += "fo:font-style=\"italic\" style:font-style-complex=\"italic\" ";
    if (run.isStruck)
        attributes += "style:text-line-through-style=\"solid\" style:text-line-through-type=\"single\" ";
    if (run.isRaised)
        attributes += "style:text-position=\"super 58%\" ";
    if (language != around) {
        const QString tag = languageTag(language);
        const QByteArray part = isRightToLeft(language) ? "-complex" : tag.startsWith("zh"_L1) ? "-asian" : "";
        const QByteArray prefix = part.isEmpty() ? "fo:" : "style:";
        attributes += prefix + "language" + part + "=\"" + tag.section(u'-', 0, 0).toUtf8() + "\" ";
        if (tag.contains(u'-'))
            attributes += prefix + "country" + part + "=\"" + tag.section(u'-', -1).toUtf8() + "\" ";
    }
    return attributes;
}

QString odtStyle(const Paragraph &paragraph)
{
    switch (paragraph.role) {
    case Role::CoverOrganisation:
        return u"Cover_20_Organisation"_s;
    case Role::CoverTitle:
        return u"Title"_s;
    case Role::CoverSubtitle:
        return u"Subtitle"_s;
    case Role::CoverLine:
        return u"Cover_20_Line"_s;
    case Role::Heading:
        return headingName(paragraph.level);
    case Role::TextTitle:
        return headingName(paragraph.anchor.isEmpty() ? 3 : paragraph.level);
    case Role::TextHeading:
        return headingName(std::max(paragraph.level, 1) + 2);
    case Role::Words:
        return u"Source_20_Words"_s;
    case Role::Vote:
        return u"Vote"_s;
    case Role::TextCover:
        return u"Text_20_Cover"_s;
    case Role::Note:
        return u"Footnote"_s;
    case Role::Citation:
        return u"Citation"_s;
    case Role::Warning:
        return u"Warning"_s;
    case Role::OwnLabel:
        return u"Our_20_Words_20_Label"_s;
    case Role::OwnWords:
        return u"Our_20_Words"_s;
    case Role::Fact:
        return u"Fact"_s;
    case Role::SourceTitle:
        return u"Source_20_Title"_s;
    case Role::SourceLine:
        return u"Source_20_Line"_s;
    case Role::Remark:
        return u"Remark"_s;
    }
    return u"Standard"_s;
}

namespace odtparts {

QByteArray spaces()
{
    constexpr std::pair<const char *, const char *> kSpaces[] {{"office", "office:1.0"}, {"style", "style:1.0"}, {"text", "text:1.0"}, {"table", "table:1.0"},
        {"fo", "xsl-fo-compatible:1.0"}, {"meta", "meta:1.0"}, {"manifest", "manifest:1.0"}, {"svg", "svg-compatible:1.0"}, {"draw", "drawing:1.0"}};
    QByteArray xml;
    for (const auto &[prefix, name] : kSpaces)
        xml += "xmlns:"_ba + prefix + "=\"urn:oasis:names:tc:opendocument:xmlns:" + name + "\" ";
    return xml + "xmlns:xlink=\"http://www.w3.org/1999/xlink\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" office:version=\"1.3\"";
}

QByteArray styles(const Flow &flow)
{
    QByteArray xml = kOdtHead + "<office:document-styles "_ba + spaces() + "><office:font-face-decls>";
    const QByteArray chosen = flow.design.family.isEmpty() ? "Times New Roman"_ba : escapedOdt(flow.design.family);
    for (const auto &[name, family] : {std::pair("Serif", chosen), std::pair("Asian", "SimSun"_ba), std::pair("Complex", chosen)})
        xml += "<style:font-face style:name=\""_ba + name + "\" svg:font-family=\"&apos;" + family + "&apos;\"/>";
    xml += "</office:font-face-decls><office:styles>" + defaultStyle(flow);
    const QSizeF paper = paperSize(flow.design.paper);
    const QByteArray width = centimetres(paper.width());
    const QByteArray height = centimetres(paper.height());
    for (const OdtStyle &style : kOdtStyles) {
        xml += "<style:style style:name=\""_ba + style.name + "\" style:display-name=\"" + style.shown + "\" style:family=\"paragraph\" style:parent-style-name=\""
            + style.parent + "\" " + style.more + "><style:paragraph-properties " + style.paragraph + ">" + style.tabs + "</style:paragraph-properties>"
            "<style:text-properties " + style.text + "/></style:style>";
    }
    xml += "<style:style style:name=\"Margin_20_Label\" style:display-name=\"Margin Label\" style:family=\"text\"><style:text-properties "_ba + kSmall
        + "/></style:style><text:list-style style:name=\"Bullets\">" + listLevels(true) + "</text:list-style><text:list-style style:name=\"Numbers\">" + listLevels(false)
        + "</text:list-style></office:styles><office:automatic-styles><style:page-layout style:name=\"Page\"><style:page-layout-properties fo:page-width=\"" + width + "\" "
          "fo:page-height=\"" + height + "\" fo:margin=\"1.5cm 2cm\" fo:margin-top=\"1.5cm\" fo:margin-bottom=\"1.5cm\" fo:margin-left=\"2cm\" fo:margin-right=\"2cm\" style:writing-mode=\""
        + (isRightToLeft(flow.language) ? "rl-tb" : "lr-tb")
        + "\"/><style:header-style><style:header-footer-properties fo:min-height=\"0.8cm\" fo:margin-bottom=\"0.4cm\"/></style:header-style><style:footer-style>"
          "<style:header-footer-properties fo:min-height=\"0.8cm\" fo:margin-top=\"0.4cm\"/></style:footer-style></style:page-layout></office:automatic-styles>"
        + masterPage(flow) + "</office:document-styles>";
    xml.replace("style:position=\"17cm\"", QByteArray("style:position=\"" + centimetres(paper.width() - 2 * kOdtMargin) + "\""));
    return withNumbersScaled(xml, u"(font-size(?:-asian|-complex)?=\")([0-9.]+)(?=pt)"_s, flow.design.typeScale(), 0.5);
}

QByteArray meta(const QString &title, const QString &author, const QString &language)
{
    return kOdtHead + "<office:document-meta "_ba + spaces() + "><office:meta><dc:title>" + escapedOdt(title) + "</dc:title><dc:creator>" + escapedOdt(author)
        + "</dc:creator><dc:language>" + languageTag(language).toUtf8() + "</dc:language></office:meta></office:document-meta>";
}

Member mimeType()
{
    return {u"mimetype"_s, "application/vnd.oasis.opendocument.text", true};
}

QByteArray manifest(bool hasLogo)
{
    QByteArray xml = kOdtHead
        + "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" manifest:version=\"1.3\"><manifest:file-entry "
          "manifest:full-path=\"/\" manifest:media-type=\"application/vnd.oasis.opendocument.text\"/>"_ba;
    for (const char *part : {"content.xml", "styles.xml", "meta.xml"})
        xml += "<manifest:file-entry manifest:full-path=\""_ba + part + "\" manifest:media-type=\"text/xml\"/>";
    if (hasLogo)
        xml += "<manifest:file-entry manifest:full-path=\"Pictures/logo.png\" manifest:media-type=\"image/png\"/>";
    return xml + "</manifest:manifest>";
}

}

}
