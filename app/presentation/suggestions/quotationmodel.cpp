// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quotationmodel.h"

#include "quotationtext.h"

#include <application/quotations.h>
#include <core/text/normalised.h>
#include <presentation/shared/listroles.h>
#include <presentation/shared/names.h>

#include <QIcon>

using namespace Qt::StringLiterals;

namespace presentation {

QuotationModel::QuotationModel(base::RecordId record, QObject *parent)
    : ListOf(parent)
    , m_record(record)
{
}

void QuotationModel::reload(AsyncLibrary &library)
{
    library.read(this, application::quotations(m_record),
        m_latest.ask([this](const QList<model::QuotationRow> &rows) { setRows(rows); }));
}

Location QuotationModel::locationOf(const QModelIndex &index) const
{
    const model::QuotationRow &shown = row(index.row());
    return {shown.document.id, shown.quotation.language, model::Address(shown.address), shown.quotation.passage};
}

QString QuotationModel::emptySentence() const
{
    return tr("No quotations yet. They come from the articles and transcripts that you import.");
}

QString QuotationModel::notFoundSentence() const
{
    return tr("No quotation has these words.");
}

QVariant QuotationModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const model::QuotationRow &row = this->row(index.row());
    const model::Attribution attribution = row.quotation.attribution;
    const QString status = names::attribution(attribution);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return row.quotation.words;
    case Qt::DecorationRole:
        return QIcon::fromTheme(attribution == model::Attribution::OnTheRecord ? u"format-text-blockquote"_s : u"object-locked"_s);
    case Qt::AccessibleTextRole:
        return names::subtitle({row.quotation.words, quotationSubtitle(row), status});
    case SubtitleRole:
        return quotationSubtitle(row);
    case TrailingRole:
        return attribution == model::Attribution::OnTheRecord ? QString() : status;
    case SearchRole:
        return text::fold(u"%1 %2 %3"_s.arg(row.quotation.words, quotationSubtitle(row), status));
    default:
        return {};
    }
}

}
