// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordmodel.h"

#include <core/text/stems.h>
#include <presentation/settings/language.h>

#include <QLocale>

using namespace Qt::StringLiterals;

namespace presentation {

void WordModel::setTerms(const QList<model::TermCount> &terms)
{
    beginResetModel();
    m_terms = terms;
    endResetModel();
}

void WordModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int WordModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_terms.size());
}

int WordModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant WordModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const model::TermCount &term = m_terms.at(index.row());
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

QVariant WordModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
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
