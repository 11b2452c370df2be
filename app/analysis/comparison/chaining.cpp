// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chaining.h"

#include <QHash>

namespace comparison {

namespace {

/// Adds the paragraphs of one text to the rows of the texts behind it.
QList<ChainRow> withStep(QList<ChainRow> rows, const QList<PassagePair> &pairs, qsizetype step, qsizetype steps)
{
    QHash<qsizetype, qsizetype> rowOf; // Of a paragraph of the later text.
    for (qsizetype row = 0; row < rows.size(); ++row)
        rowOf.insert(rows.at(row).passages.at(step + 1), row);
    QList<QList<ChainRow>> behind(rows.size() + 1); ///< New rows by what they follow; 0: the beginning.
    qsizetype last = -1;
    for (qsizetype at = 0; at < pairs.size(); ++at) {
        const PassagePair &pair = pairs.at(at);
        const qsizetype known = pair.right < 0 ? -1 : rowOf.value(pair.right, -1);
        if (known >= 0) {
            last = known;
            rows[last].passages[step] = pair.left;
            rows[last].pairs[step] = at;
            continue;
        }
        ChainRow row {LevelRow(steps + 1, -1), QList<qsizetype>(steps, -1)};
        row.passages[step] = pair.left;
        row.passages[step + 1] = pair.right;
        row.pairs[step] = at;
        behind[last + 1].append(row);
    }
    QList<ChainRow> all = behind.first();
    for (qsizetype row = 0; row < rows.size(); ++row) {
        all.append(rows.at(row));
        all.append(behind.at(row + 1));
    }
    return all;
}

}

QList<ChainRow> chained(const QList<QList<PassagePair>> &steps)
{
    QList<ChainRow> rows;
    for (qsizetype step = steps.size() - 1; step >= 0; --step)
        rows = withStep(rows, steps.at(step), step, steps.size());
    return rows;
}

}
