// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "officexml.h"

#include <QHash>
#include <QString>

#include <array>
#include <optional>

namespace formats {

class DocxStyles;

/// Numbers the paragraphs of lists as Word prints them (numbering.xml). Counts in the order of the document.
class DocxNumbering
{
public:
    struct Item {
        QString label; ///< "8.", "(a)", "•"; without the tab after it.
        int level = 0; ///< As in Passage: 0 for a paragraph with a number, 1 for (a) below it or in a list of its own.
    };

    /// An empty part has no lists. Errors: those of OfficeXml.
    base::Status read(const QByteArray &part, const DocxStyles &styles);

    /// The next item of a list. Empty where the list is not defined.
    Item next(int list, int level);
    /// The level of a list that belongs to a style, or -1.
    int levelOfStyle(int list, const QString &style) const;

private:
    static constexpr int kLevels = 9;
    static constexpr int kNotCounted = -1;

    struct Level {
        int start = 1;
        int restartsAfter = -1; ///< 0 never; n after an item of level n, counted from 1; -1 after any higher level.
        bool isLegal = false;   ///< All numbers in Arabic digits.
        QString format{QStringLiteral("decimal")};
        QString text; ///< "(%1)": the number of the first level in brackets.
        QString style;
    };
    using Levels = std::array<Level, kLevels>;
    using Counts = std::array<int, kLevels>;

    /// A list that paragraphs name; several may count on in the same definition.
    struct List {
        int definition = -1;
        std::array<std::optional<Level>, kLevels> levels;
        std::array<std::optional<int>, kLevels> starts; ///< Once each, at the first item.
    };

    void readDefinition(OfficeXml &xml);
    void readList(OfficeXml &xml);
    static void readOverride(OfficeXml &xml, List &list);
    static Level readLevel(OfficeXml &xml);
    void followStyles(const DocxStyles &styles);
    const Level *levelOf(const List &list, int level) const;
    QString labelOf(const List &list, int level, const Counts &counts) const;

    QHash<int, Levels> m_definitions;
    QHash<int, QString> m_styleLinks; ///< Definitions that only name the style which has the list.
    QHash<int, List> m_lists;
    QHash<int, Counts> m_counts; ///< By definition.
};

}
