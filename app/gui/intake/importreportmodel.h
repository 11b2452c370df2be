// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/importreport.h>

#include <QAbstractListModel>

namespace gui {

/// What became of the files of an import, a row of two lines each: the file; then its cause and remedy, or its record.
class ImportReportModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Shown { Failed, All };
    enum Role { PathRole = Qt::UserRole + 100, RecordRole };

    using QAbstractListModel::QAbstractListModel;

    void setReport(const model::ImportReport &report, Shown shown);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<model::FileOutcome> m_rows;
};

}
