// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mandate.h"
#include "quotation.h"
#include "record.h"

#include <QDate>
#include <QJsonObject>
#include <QList>

namespace model {

/// A record that a text speaks of, by its key: it may stand in the library already.
struct ProposedRecord {
    RecordKind kind = RecordKind::Event;
    /// As Record::symbolKey. "title:HRC:57:good governance" is a document that is known by words of its title alone.
    QString key;
    QString name;
    QString body;
    QString session;
    QDate date;
    QJsonObject fields;
};

/// The name of a record before it has an id. An empty key is the text itself.
struct RecordKey {
    RecordKind kind = RecordKind::Document;
    QString key;

    bool operator==(const RecordKey &) const = default;
};

/// A link between two records that a passage tells of, or from the text to a record.
struct ProposedRelation {
    RecordKey from;
    RecordKey to;
    int passagePosition = -1;
    int start = 0;
    int end = 0;
    QString relation;
    QString role;
    QDate date;
    QString text; ///< The words in the source.
    QString rule;
    LinkStatus status = LinkStatus::Accepted;
};

struct ProposedQuotation {
    int passagePosition = -1;
    Quotation quotation; ///< Without the ids.
    RecordKey speaker;   ///< An empty key where nobody is known.
    RecordKey event;
};

/// The findings of the rules in a text, other than its citations, States and keywords.
struct Proposals {
    QList<ProposedRecord> records;
    QList<ProposedRelation> relations;
    QList<ProposedQuotation> quotations;
    QList<Mandate> mandates;
};

}
