// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/imported.h>

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

/// One text of tests/data/prose and what a person read in it. See the README there.
struct ProseTruth {
    QString id;
    QString language;
    QString shape;
    QJsonObject facts;
    QString textPath; ///< Empty where the text is not here.
    bool isKeptApart = false; ///< Looked at only at the end.
};

/// All truths below `truths`, in order of their ids; a text that is not beside its truth lies in `texts`.
QList<ProseTruth> proseTruths(const QString &truths, const QString &texts);

/// The facts of a truth whose words do not stand in the paragraph that they name: faults of the truth itself.
QStringList wrongPlaces(const ProseTruth &truth);

/// What was right of what was found and of what stands in the text.
struct ProseCount {
    int right = 0;
    int found = 0;
    int expected = 0;
    QStringList misses;

    void add(const ProseCount &other);
    double precision() const { return found == 0 ? 1 : double(right) / found; }
    double recall() const { return expected == 0 ? 1 : double(right) / expected; }
};

/// Holds what was recognised in a text against the truth, by kind: "title", "date", "events", "people", "names", "offices" and
/// "parties" (a name with its office, with for whom), "quotations", "positions", "votes", "citations", "deadlines".
QHash<QString, ProseCount> scoreProse(
    const ProseTruth &truth, const model::ReadText &read, const model::Proposals &found, const QList<model::ProposedLink> &links);
