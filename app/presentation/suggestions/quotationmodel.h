// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/jobs/latestonly.h>
#include <core/model/quotationrow.h>
#include <presentation/library/listcontent.h>
#include <presentation/shared/rowmodels.h>

namespace presentation {

/// The words; under them who said them and where; on the right what may be done with them, unless that is all.
class QuotationModel : public ListOf<RowModel<model::QuotationRow>>
{
    Q_OBJECT

public:
    /// The quotations of a record; an invalid one: of the library.
    explicit QuotationModel(base::RecordId record, QObject *parent = nullptr);

    NavigationTarget key() const override { return NavigationTarget::quotations(); }
    void reload(AsyncLibrary &library) override;
    Location locationOf(const QModelIndex &index) const override;
    qint64 idOf(const QModelIndex &index) const override { return row(index.row()).quotation.id.value(); }
    QString emptySentence() const override;
    QString notFoundSentence() const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    base::RecordId m_record;
    jobs::LatestOnly m_latest;
};

}
