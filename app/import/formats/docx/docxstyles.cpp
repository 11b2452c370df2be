// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "docxstyles.h"

#include <import/formats/akn/aknnames.h>

namespace formats {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestDocxChain = 32; ///< Styles that are based on each other; more is a circle.
constexpr int kTextLevel = 9;

}

base::Status DocxStyles::read(const QByteArray &part)
{
    if (part.isEmpty())
        return base::ok();
    OfficeXml xml(part);
    while (xml.next()) {
        if (xml.isAt("style"_L1))
            readStyle(xml);
        else if (xml.isAt("docDefaults"_L1))
            readDefaults(xml);
        else
            xml.skip();
    }
    inherit();
    return xml.status();
}

void DocxStyles::readDefaults(OfficeXml &xml)
{
    while (xml.next()) {
        if (xml.isAt("rPrDefault"_L1)) {
            while (xml.next()) {
                if (xml.isAt("rPr"_L1))
                    m_language = readRunFormat(xml).language;
                else
                    xml.skip();
            }
        } else {
            xml.skip();
        }
    }
}

void DocxStyles::readStyle(OfficeXml &xml)
{
    const QString id = xml.attribute("styleId"_L1);
    const QString isDefault = xml.attribute("default"_L1);
    if (xml.attribute("type"_L1) == "paragraph"_L1 && (isDefault == "1"_L1 || isDefault == "true"_L1))
        m_defaultId = id;
    DocxStyle style;
    while (xml.next()) {
        if (xml.isAt("pPr"_L1)) {
            style.paragraph = readParagraphFormat(xml);
        } else if (xml.isAt("rPr"_L1)) {
            style.run = readRunFormat(xml);
        } else {
            if (xml.isAt("name"_L1))
                style.name = xml.value();
            else if (xml.isAt("basedOn"_L1))
                style.base = xml.value();
            xml.skip();
        }
    }
    m_styles.insert(id, style);
}

void DocxStyles::inherit()
{
    const QHash<QString, DocxStyle> own = m_styles;
    for (DocxStyle &style : m_styles) {
        QString base = style.base;
        for (int step = 0; step < kLongestDocxChain && own.contains(base); ++step) {
            const DocxStyle &below = *own.constFind(base);
            style.run.inherit(below.run);
            ParagraphFormat &format = style.paragraph;
            format.outlineLevel = format.outlineLevel < 0 ? below.paragraph.outlineLevel : format.outlineLevel;
            if (format.list < 0) {
                format.list = below.paragraph.list;
                format.listLevel = format.listLevel < 0 ? below.paragraph.listLevel : format.listLevel;
            }
            base = below.base;
        }
    }
}

const DocxStyle &DocxStyles::style(const QString &id) const
{
    const auto found = m_styles.constFind(id.isEmpty() ? m_defaultId : id);
    return found == m_styles.constEnd() ? m_none : *found;
}

int DocxStyles::headingLevel(const ParagraphFormat &direct) const
{
    const DocxStyle &own = style(direct.style);
    if (isHeadingClass(direct.style))
        return formats::headingLevel(direct.style);
    const int outline = direct.outlineLevel >= 0 ? direct.outlineLevel : own.paragraph.outlineLevel;
    if (outline >= 0 && outline < kTextLevel)
        return outline + 1;
    const QString name = own.name.toLower();
    if (outline < 0 && name.startsWith("heading "_L1))
        return std::max(1, name.sliced(8).toInt());
    return name == "title"_L1 ? 1 : 0;
}

bool DocxStyles::isContents(const QString &id) const
{
    const QString name = style(id).name.toLower();
    return name.size() == 5 && name.startsWith("toc "_L1) && name.back().isDigit();
}

}
