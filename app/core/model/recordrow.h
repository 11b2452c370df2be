// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace model {

/// A record as a list shows it.
struct RecordRow {
    Record record;
    QStringList languages; ///< Of its texts, English first.
    qint64 citedBy = 0;    ///< Documents that cite it: linkCountColumn().
    qint64 annotations = 0;
    QDateTime imported = {}; ///< The last of its files, UTC; invalid without one.
    bool isStarred = false;
    bool isUnread = false; ///< A document that was not opened since it arrived.
};

/// The filter of a list of records. Empty members do not restrict.
struct RecordFilter {
    std::optional<RecordKind> kind;
    std::optional<bool> inLibrary;
    QString body;
    QString session;
    base::RecordId linkedTo; ///< Records that have a link to (or from) this one...
    QString relation;        ///< ...by this relation.
    bool usedThemesOnly = false; ///< Of themes those that something is about, or that a person made.
};

/// The number of records of a kind, body and session: the library tree.
struct RecordCount {
    RecordKind kind = RecordKind::Document;
    bool inLibrary = true;
    QString body;
    QString session;
    qint64 count = 0;
};

}
