// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "docxnumbering.h"

#include "docxstyles.h"

#include <import/formats/listnumbers.h>

namespace formats {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestLabel = 100;

bool isPrivate(QChar character)
{
    return character.category() == QChar::Other_PrivateUse;
}

}

base::Status DocxNumbering::read(const QByteArray &part, const DocxStyles &styles)
{
    if (part.isEmpty())
        return base::ok();
    OfficeXml xml(part);
    while (xml.next()) {
        if (xml.isAt("abstractNum"_L1))
            readDefinition(xml);
        else if (xml.isAt("num"_L1))
            readList(xml);
        else
            xml.skip();
    }
    followStyles(styles);
    return xml.status();
}

void DocxNumbering::readDefinition(OfficeXml &xml)
{
    const int id = xml.attribute("abstractNumId"_L1).toInt();
    Levels levels;
    while (xml.next()) {
        const int level = xml.attribute("ilvl"_L1).toInt();
        if (xml.isAt("lvl"_L1) && level >= 0 && level < kLevels) {
            levels[level] = readLevel(xml);
        } else {
            if (xml.isAt("numStyleLink"_L1))
                m_styleLinks.insert(id, xml.value());
            xml.skip();
        }
    }
    m_definitions.insert(id, levels);
}

DocxNumbering::Level DocxNumbering::readLevel(OfficeXml &xml)
{
    Level level;
    while (xml.next()) {
        if (xml.isAt("AlternateContent"_L1)) {
            // Formats that older programs do not know stand in a choice, with something simpler beside it.
            while (xml.next()) {
                while (xml.next()) {
                    if (xml.isAt("numFmt"_L1) && !xml.value().isEmpty() && xml.value() != "custom"_L1)
                        level.format = xml.value();
                    xml.skip();
                }
            }
            continue;
        }
        if (xml.isAt("start"_L1))
            level.start = xml.value().toInt();
        else if (xml.isAt("numFmt"_L1))
            level.format = xml.value();
        else if (xml.isAt("lvlText"_L1))
            level.text = xml.value().left(kLongestLabel);
        else if (xml.isAt("lvlRestart"_L1))
            level.restartsAfter = xml.value().toInt();
        else if (xml.isAt("isLgl"_L1))
            level.isLegal = xml.isOn();
        else if (xml.isAt("pStyle"_L1))
            level.style = xml.value();
        xml.skip();
    }
    return level;
}

void DocxNumbering::readList(OfficeXml &xml)
{
    const int id = xml.attribute("numId"_L1).toInt();
    List list;
    while (xml.next()) {
        if (xml.isAt("lvlOverride"_L1)) {
            readOverride(xml, list);
        } else {
            if (xml.isAt("abstractNumId"_L1))
                list.definition = xml.value().toInt();
            xml.skip();
        }
    }
    m_lists.insert(id, list);
}

void DocxNumbering::readOverride(OfficeXml &xml, List &list)
{
    const int level = xml.attribute("ilvl"_L1).toInt();
    const bool isKnown = level >= 0 && level < kLevels;
    while (xml.next()) {
        if (isKnown && xml.isAt("lvl"_L1)) {
            list.levels[level] = readLevel(xml);
        } else {
            if (isKnown && xml.isAt("startOverride"_L1))
                list.starts[level] = xml.value().toInt();
            xml.skip();
        }
    }
}

void DocxNumbering::followStyles(const DocxStyles &styles)
{
    for (List &list : m_lists) {
        const auto link = m_styleLinks.constFind(list.definition);
        if (link == m_styleLinks.constEnd())
            continue;
        const auto target = m_lists.constFind(styles.style(*link).paragraph.list);
        if (target != m_lists.constEnd() && !m_styleLinks.contains(target->definition))
            list.definition = target->definition;
    }
}

const DocxNumbering::Level *DocxNumbering::levelOf(const List &list, int level) const
{
    if (list.levels[level])
        return &*list.levels[level];
    const auto found = m_definitions.constFind(list.definition);
    return found == m_definitions.constEnd() ? nullptr : &(*found)[level];
}

int DocxNumbering::levelOfStyle(int list, const QString &style) const
{
    const auto found = m_lists.constFind(list);
    for (int level = 0; found != m_lists.constEnd() && level < kLevels; ++level) {
        const Level *candidate = levelOf(*found, level);
        if (candidate && !style.isEmpty() && candidate->style == style)
            return level;
    }
    return -1;
}

DocxNumbering::Item DocxNumbering::next(int list, int level)
{
    const auto found = m_lists.find(list);
    if (found == m_lists.end() || level < 0 || level >= kLevels || !levelOf(*found, level))
        return {};
    auto counts = m_counts.find(found->definition);
    if (counts == m_counts.end()) {
        counts = m_counts.insert(found->definition, {});
        counts->fill(kNotCounted);
    }
    int &count = (*counts)[level];
    if (found->starts[level]) {
        count = *found->starts[level];
        found->starts[level].reset();
    } else {
        count = count == kNotCounted ? levelOf(*found, level)->start : count + 1;
    }
    for (int below = level + 1; below < kLevels; ++below) {
        const int after = levelOf(*found, below)->restartsAfter;
        if (after < 0 || level < after)
            (*counts)[below] = kNotCounted;
    }
    const QString root = levelOf(*found, 0)->format;
    const bool isNumbered = root == "decimal"_L1 && !levelOf(*found, 0)->text.endsWith(u')');
    return {labelOf(*found, level, *counts), isNumbered ? level : level + 1};
}

QString DocxNumbering::labelOf(const List &list, int level, const Counts &counts) const
{
    const Level &own = *levelOf(list, level);
    // Bullets are signs of fonts that give them other places than Unicode.
    if (own.format == "bullet"_L1)
        return own.text.isEmpty() || isPrivate(own.text.front()) ? u"•"_s : own.text;
    QString label;
    for (qsizetype at = 0; at < own.text.size(); ++at) {
        const int number = own.text.at(at) == u'%' && at + 1 < own.text.size() ? own.text.at(at + 1).digitValue() : 0;
        if (number < 1 || number > kLevels) {
            label.append(own.text.at(at));
            continue;
        }
        const Level &shown = *levelOf(list, number - 1);
        const int value = counts[number - 1] == kNotCounted ? shown.start : counts[number - 1];
        label.append(listNumber(value, own.isLegal ? QStringView(u"decimal") : QStringView(shown.format)));
        ++at;
    }
    return label.simplified();
}

}
