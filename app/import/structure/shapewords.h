// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QString>

namespace structure {

/// The words by which the head of an article, a release or a statement is read: the rows of resources/prose/shapes.tsv, of
/// all languages together, because the language of a text is known only after its structure.
class ShapeWords
{
public:
    /// An expression of the words of a row, "list of speakers|liste des orateurs|…", as whole words; made once a row, and safe
    /// on any thread. Case does not matter. A row that is unknown matches nothing.
    static const QRegularExpression &of(const QString &row);
    /// The same at the start of a line, with what must follow it there.
    static QRegularExpression leading(const QString &row, const QString &followedBy);
    /// The same up to the end of a line.
    static QRegularExpression trailing(const QString &row, const QString &followedBy);
};

}
