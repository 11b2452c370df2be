// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotationlistmodel.h"

#include <application/annotations.h>
#include <core/text/normalised.h>
#include <presentation/shared/listroles.h>
#include <presentation/shared/names.h>
#include <presentation/shared/swatch.h>

using namespace Qt::StringLiterals;

namespace presentation {

void AnnotationListModel::reload(AsyncLibrary &library)
{
    library.read(this, application::annotations(),
        m_latest.ask([this](const QList<model::AnnotationRow> &rows) { setRows(rows); }));
}

Location AnnotationListModel::locationOf(const QModelIndex &index) const
{
    const model::AnnotationRow &shown = row(index.row());
    return {shown.work.id, shown.language, model::Address(shown.annotation.address), shown.annotation.passage};
}

QString AnnotationListModel::lineOf(const QModelIndex &index) const
{
    const model::AnnotationRow &shown = row(index.row());
    const QString place = names::subtitle({shown.work.symbol, shown.annotation.address});
    return QStringList {place, shown.annotation.anchor.exact, shown.annotation.comment.simplified()}.join(u'\t');
}

QString AnnotationListModel::emptySentence() const
{
    return tr("No annotations yet. Select words in a document and press Alt+1.");
}

QString AnnotationListModel::notFoundSentence() const
{
    return tr("No annotation has these words.");
}

QVariant AnnotationListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const model::AnnotationRow &row = this->row(index.row());
    const model::Annotation &note = row.annotation;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return note.anchor.exact;
    case Qt::DecorationRole:
        return swatch(note.colour);
    case SubtitleRole: {
        const QString place = names::isolated(row.work.symbol.isEmpty() ? row.work.name : row.work.symbol);
        const QString address = note.passage.isValid() ? names::isolated(note.address) : tr("needs re-attachment");
        return names::subtitle({place, address, note.comment.simplified()});
    }
    case TrailingRole:
        return names::date(note.modified.toLocalTime().date());
    case SearchRole:
        return text::fold(
            u"%1 %2 %3 %4"_s.arg(note.anchor.exact, note.comment, row.work.symbol, names::record(row.work)));
    default:
        return {};
    }
}

}
