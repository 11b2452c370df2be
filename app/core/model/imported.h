// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link.h"
#include "passage.h"
#include "proposals.h"
#include "record.h"

#include <QList>

namespace model {

/// The vote or sponsorship of a State: names as printed, resolved to ISO codes by `recognise`.
struct NamedState {
    QString name; ///< As the file prints it.
    QString role; ///< "sponsor", "additional sponsor", "in favour", "against", "abstaining".
};

/// The result of reading one file: metadata, passages, and what was left out. Pure values; nothing is stored yet.
struct ReadText {
    Record work;       ///< kind, name, symbol, body, session, date and fields; no id.
    Text text;         ///< language, title; no id.
    QList<Passage> passages;
    QList<Dropped> dropped;
    QList<NamedState> states;
    QString sponsorLine; ///< The printed list "Albania, ... and United States of America"; split by `recognise`.
    QString additionalSponsorLine;
    QStringList keywords; ///< As in the file, "LOCAL GOVERNMENT".
};

/// A link that a rule proposes, before the records at its ends are known.
struct ProposedLink {
    int passagePosition = -1; ///< Passage::position, or -1 for the whole work.
    int start = 0;
    int end = 0;
    QString relation;
    RecordKind targetKind = RecordKind::Document;
    QString targetKey;  ///< Symbol::key() or ISO code or theme key.
    QString targetName; ///< For a record that has to be made.
    QString targetSymbol; ///< Symbol::display() where the target is a document.
    QString toAddress;
    QString role;
    QDate date; ///< The date that the citation states.
    QString text;
    Origin origin = Origin::Rule;
    QString rule;
    LinkStatus status = LinkStatus::Accepted;
};

/// A text with the links that were recognised in it: what `storage` takes in one transaction.
struct ImportedText {
    ReadText read;
    QList<ProposedLink> links;
    Proposals proposals; ///< People, events, quotations, themes and mandates.
};

enum class ImportOutcome { Added, Unchanged, Duplicate, Updated, Failed };
/// "added", "unchanged", ... on the command line.
QString importOutcomeName(ImportOutcome outcome);
ImportOutcome importOutcomeOfName(const QString &name);

}
