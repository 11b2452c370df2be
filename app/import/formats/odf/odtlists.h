// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "odtstyles.h"

#include <QHash>
#include <QList>
#include <QString>

namespace formats {

/// Counts the lists and headings of an OpenDocument text, so that each item has the number that a reader sees.
class OdtLists
{
public:
    struct Item {
        QString label; ///< "2.", "(b)", "•"; empty where none is shown.
        int level = 0; ///< As in Passage: 0 for a paragraph with a number, 1 for (a) below it or in a list of its own.
    };

    /// Keeps a reference to `styles`.
    explicit OdtLists(const OdtStyles &styles);

    /// A `text:list` begins or ends; they nest.
    void open(const Node &list);
    void close();
    /// How many lists are open.
    int depth() const { return int(m_open.size()); }

    /// An item of the innermost list that has a paragraph of its own.
    Item next(const Node &item);
    /// The number of a heading outside any list; `level` counts from 1.
    QString nextHeading(const Node &heading, int level);

private:
    const OdtStyles &m_styles;
    QList<QString> m_open; ///< The style of each open list.
    QList<int> m_numbers;  ///< The last number of each level; 0 where none was given.
    QHash<QString, QList<int>> m_ended; ///< Where the last list of a style stopped.
    QHash<QString, QString> m_styleOfList; ///< By the identifier of a list.
    QList<int> m_headings;
};

}
