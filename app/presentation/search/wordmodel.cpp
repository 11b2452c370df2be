// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordmodel.h"

#include <core/text/stems.h>
#include <presentation/settings/language.h>

#include <QLocale>

using namespace Qt::StringLiterals;

namespace presentation {

QVariant WordModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const model::TermCount &term = row(index.row());
    const bool isNumber = index.column() == Passages || index.column() == Places;
    const qint64 number = index.column() == Passages ? term.passages : term.places;
    if (role == Qt::TextAlignmentRole && isNumber)
        return Qt::Alignment(Qt::AlignTrailing | Qt::AlignVCenter).toInt();
    if (role == SortRole && isNumber)
        return number;
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    if (isNumber)
        return QLocale().toString(number);
    return index.column() == Word ? term.form : text::stemOf(term.form, Language::current());
}

QString WordModel::heading(int column) const
{
    switch (column) {
    case Word:
        return tr("Word");
    case Stem:
        //: What the forms of a word have in common.
        return tr("Stem");
    case Passages:
        return tr("Paragraphs");
    default:
        //: How often a word stands in the library.
        return tr("Times");
    }
}

}
