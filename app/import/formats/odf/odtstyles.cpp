// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "odtstyles.h"

#include <algorithm>

namespace formats {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestOdtChain = 32; ///< Parents of parents; nobody derives a style so often.
constexpr int kLongestAffix = 24; ///< "Recommendation " before a number.
constexpr int kLongestPattern = 80;

QString keyOf(const QString &family, const QString &name)
{
    return family + u'/' + name;
}

bool isBoldWeight(const QString &weight)
{
    return weight == "bold"_L1 || weight.toInt() >= 600;
}

// "super 58%", "33% 58%"; "sub" and negative heights are below the line.
bool isRaised(const QString &position)
{
    const QString height = position.section(u' ', 0, 0);
    return height == "super"_L1 || (height.endsWith(u'%') && height.chopped(1).toDouble() > 0);
}

// LibreOffice writes the style of the line, others its type; either of them alone says that there is one.
std::optional<bool> lineThrough(const Node &text)
{
    const QString style = text.attribute(u"text-line-through-style");
    const QString type = text.attribute(u"text-line-through-type");
    if (style.isNull() && type.isNull())
        return std::nullopt;
    return style != "none"_L1 && type != "none"_L1;
}

OdtLevel levelOf(const Node &node)
{
    OdtLevel level;
    level.isBullet = node.name != "list-level-style-number"_L1 && node.name != "outline-level-style"_L1;
    level.format = node.attribute(u"num-format");
    level.prefix = node.attribute(u"num-prefix").left(kLongestAffix);
    level.suffix = node.attribute(u"num-suffix").left(kLongestAffix);
    level.pattern = node.attribute(u"num-list-format").left(kLongestPattern);
    level.repeatsLetters = node.attribute(u"num-letter-sync") == "true"_L1;
    if (const QString start = node.attribute(u"start-value"); !start.isEmpty())
        level.start = start.toInt();
    if (const QString shown = node.attribute(u"display-levels"); !shown.isEmpty())
        level.shownLevels = std::clamp(shown.toInt(), 1, 10);
    return level;
}

}

void OdtStyles::take(const Node &styles)
{
    for (const Node &node : styles.children) {
        if (node.name == "style"_L1)
            takeStyle(node);
        else if (node.name == "list-style"_L1)
            m_lists.insert(node.attribute(u"name"), levelsOf(node));
        else if (node.name == "outline-style"_L1)
            m_outline = levelsOf(node);
    }
}

void OdtStyles::takeStyle(const Node &node)
{
    Style style;
    style.parent = node.attribute(u"parent-style-name");
    style.listStyle = node.attribute(u"list-style-name");
    if (const Node *text = node.child(u"text-properties")) {
        if (const QString slant = text->attribute(u"font-style"); !slant.isNull())
            style.isItalic = slant == "italic"_L1 || slant == "oblique"_L1;
        if (const QString weight = text->attribute(u"font-weight"); !weight.isNull())
            style.isBold = isBoldWeight(weight);
        if (const QString position = text->attribute(u"text-position"); !position.isNull())
            style.isSuperscript = isRaised(position);
        style.isStruck = lineThrough(*text);
        if (const QString display = text->attribute(u"display"); !display.isNull())
            style.isHidden = display == "none"_L1;
    }
    m_styles.insert(keyOf(node.attribute(u"family"), node.attribute(u"name")), style);
}

QHash<int, OdtLevel> OdtStyles::levelsOf(const Node &node) const
{
    QHash<int, OdtLevel> levels;
    for (const Node &child : node.children) {
        if (const int level = child.attribute(u"level").toInt(); level > 0)
            levels.insert(level, levelOf(child));
    }
    return levels;
}

QList<OdtStyles::Style> OdtStyles::chain(const QString &family, const QString &name) const
{
    QList<Style> styles;
    QString next = name;
    while (!next.isEmpty() && styles.size() < kLongestOdtChain) {
        const auto found = m_styles.constFind(keyOf(family, next));
        if (found == m_styles.constEnd())
            break;
        styles.append(*found);
        next = found->parent;
    }
    return styles;
}

CharacterStyle OdtStyles::character(const QString &family, const QString &name, CharacterStyle around) const
{
    const QList<Style> styles = chain(family, name);
    const auto nearest = [&](std::optional<bool> Style::*property, bool otherwise) {
        const auto found = std::ranges::find_if(styles, [&](const Style &style) { return (style.*property).has_value(); });
        return found == styles.end() ? otherwise : *((*found).*property);
    };
    around.isItalic = nearest(&Style::isItalic, around.isItalic);
    around.isBold = nearest(&Style::isBold, around.isBold);
    around.isSuperscript = nearest(&Style::isSuperscript, around.isSuperscript);
    around.isStruck = nearest(&Style::isStruck, around.isStruck);
    return around;
}

QString OdtStyles::listStyle(const QString &paragraphStyle) const
{
    const QList<Style> styles = chain(u"paragraph"_s, paragraphStyle);
    const auto found = std::ranges::find_if(styles, [](const Style &style) { return !style.listStyle.isNull(); });
    return found == styles.end() ? QString() : found->listStyle;
}

bool OdtStyles::isTitle(const QString &paragraphStyle) const
{
    if (paragraphStyle == "Title"_L1)
        return true;
    const QList<Style> styles = chain(u"paragraph"_s, paragraphStyle);
    return std::ranges::any_of(styles, [](const Style &style) { return style.parent == "Title"_L1; });
}

bool OdtStyles::isHidden(const QString &family, const QString &name) const
{
    const QList<Style> styles = chain(family, name);
    const auto found = std::ranges::find_if(styles, [](const Style &style) { return style.isHidden.has_value(); });
    return found != styles.end() && *found->isHidden;
}

}
