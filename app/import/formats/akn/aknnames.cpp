// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "aknnames.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace formats {

using namespace Qt::StringLiterals;

bool isHeadingName(const QString &name)
{
    return name == "subheading"_L1 || name == "heading"_L1 || name == "crossHeading"_L1;
}

bool isFlowName(const QString &name)
{
    static const QSet<QString> names{u"content"_s, u"intro"_s, u"wrapUp"_s, u"listIntroduction"_s, u"listWrapUp"_s,
        u"blockContainer"_s, u"block"_s, u"div"_s, u"tblock"_s, u"longTitle"_s};
    return names.contains(name);
}

bool isListName(const QString &name)
{
    static const QSet<QString> names{u"list"_s, u"sublist"_s, u"blockList"_s, u"ul"_s, u"ol"_s};
    return names.contains(name);
}

bool isHeadingClass(const QString &styleClass)
{
    static const QRegularExpression pattern(
        u"^(?:H\\d+G?|HChG?|blueheadingh\\d+)$"_s, QRegularExpression::CaseInsensitiveOption);
    return !styleClass.isEmpty() && pattern.matchView(styleClass).hasMatch();
}

int headingLevel(const QString &styleClass)
{
    if (styleClass.startsWith("HCh"_L1))
        return 1;
    if (styleClass.startsWith("H1"_L1) || styleClass.startsWith("H23"_L1))
        return 2;
    return styleClass.isEmpty() ? 2 : 3;
}

bool hasText(const Node &element)
{
    return std::ranges::any_of(element.children,
        [](const Node &child) { return isFlowName(child.name) || isListName(child.name) || child.name == "p"_L1; });
}

const Node *onlyElement(const Node &node)
{
    const Node *only = nullptr;
    for (const Node &child : node.children) {
        if (child.isText() && child.text.trimmed().isEmpty())
            continue;
        if (child.isText() || only)
            return nullptr;
        only = &child;
    }
    return only;
}

bool isGroupName(const QString &name)
{
    static const QSet<QString> names{u"part"_s, u"chapter"_s, u"title"_s, u"book"_s, u"tome"_s, u"division"_s,
        u"subdivision"_s, u"subpart"_s, u"subchapter"_s, u"hcontainer"_s, u"crossheading"_s};
    return names.contains(name);
}

}
