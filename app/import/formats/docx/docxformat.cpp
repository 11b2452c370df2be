// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "docxformat.h"

namespace formats {

using namespace Qt::StringLiterals;

void RunFormat::inherit(const RunFormat &from)
{
    bold = bold ? bold : from.bold;
    italic = italic ? italic : from.italic;
    superscript = superscript ? superscript : from.superscript;
    strike = strike ? strike : from.strike;
    doubleStrike = doubleStrike ? doubleStrike : from.doubleStrike;
    hidden = hidden ? hidden : from.hidden;
    language = language.isEmpty() ? from.language : language;
}

RunFormat readRunFormat(OfficeXml &xml)
{
    RunFormat format;
    while (xml.next()) {
        if (xml.isAt("b"_L1))
            format.bold = xml.isOn();
        else if (xml.isAt("i"_L1))
            format.italic = xml.isOn();
        else if (xml.isAt("vertAlign"_L1))
            format.superscript = xml.value() == "superscript"_L1;
        else if (xml.isAt("strike"_L1))
            format.strike = xml.isOn();
        else if (xml.isAt("dstrike"_L1))
            format.doubleStrike = xml.isOn();
        else if (xml.isAt("vanish"_L1))
            format.hidden = xml.isOn();
        else if (xml.isAt("rStyle"_L1))
            format.style = xml.value();
        else if (xml.isAt("lang"_L1))
            format.language = xml.value();
        else if (xml.isAt("del"_L1) || xml.isAt("moveFrom"_L1))
            format.isDeleted = true;
        xml.skip();
    }
    return format;
}

static void readList(OfficeXml &xml, ParagraphFormat &format)
{
    while (xml.next()) {
        if (xml.isAt("ilvl"_L1))
            format.listLevel = xml.value().toInt();
        else if (xml.isAt("numId"_L1))
            format.list = xml.value().toInt();
        xml.skip();
    }
}

ParagraphFormat readParagraphFormat(OfficeXml &xml)
{
    ParagraphFormat format;
    while (xml.next()) {
        if (xml.isAt("numPr"_L1)) {
            readList(xml, format);
        } else if (xml.isAt("rPr"_L1)) {
            format.end = readRunFormat(xml);
        } else if (xml.isAt("sectPr"_L1)) {
            format.section = readSection(xml);
        } else {
            if (xml.isAt("pStyle"_L1))
                format.style = xml.value();
            else if (xml.isAt("outlineLvl"_L1))
                format.outlineLevel = xml.value().toInt();
            xml.skip();
        }
    }
    return format;
}

Section readSection(OfficeXml &xml)
{
    Section section;
    while (xml.next()) {
        const bool isHeader = xml.isAt("headerReference"_L1);
        if (isHeader || xml.isAt("footerReference"_L1))
            section.margins.append({isHeader, xml.attribute("type"_L1), xml.attribute("id"_L1)});
        else if (xml.isAt("titlePg"_L1))
            section.hasFirstPage = xml.isOn();
        xml.skip();
    }
    return section;
}

}
