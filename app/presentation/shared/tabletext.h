// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

#include <QList>
#include <QModelIndexList>
#include <QStringList>

class QAbstractItemModel;
class QMimeData;

namespace presentation {

/// Rows of a table as they leave the program: for the clipboard, as CSV, for paper. A plain value.
struct TableText {
    QStringList headings;
    QList<QStringList> rows;

    /// What these rows and columns of a model show, in their order.
    static TableText of(const QAbstractItemModel &model, const QList<int> &rows, const QList<int> &columns);

    /// What rows of two lines show: the first line, the second one, and the word at the end. A row within another one begins with the
    /// words of that. Columns without a word are left out.
    static TableText ofLines(const QModelIndexList &rows, const QStringList &headings);

    QString asCsv() const;
    /// Errors: DiskFull, WriteFailed.
    base::Status saveCsv(const QString &path) const;
    /// Lines with tabs between the cells.
    QString asTabs() const;
    /// A table that office programs paste as one.
    QString asHtml() const;
    /// Both, for the clipboard. The caller owns it.
    QMimeData *asMimeData() const;
};

}
