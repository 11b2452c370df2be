// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query.h"
#include "target.h"

#include <analysis/recognition/negotiatedtext.h>

#include <QList>
#include <QString>

namespace application {

/// A mark of negotiation with the paragraphs that it stands in: mostly one. Its range begins in the first and ends in the last.
struct MarkRow {
    recognition::NegotiationMark mark;
    qsizetype passage = 0; ///< Of Target::passages.
    qsizetype last = 0;    ///< The same.
    int outer = -1;        ///< The row of the mark that it stands within; -1: none.
};

/// What a party wants of one mark.
struct PartyWish {
    int row = 0; ///< Of NegotiationPositions::rows.
    recognition::Stance stance = recognition::Stance::Proposes;
};

/// A State or a group that the markup names, with all that it wants, in the order of the text.
struct PartyWishes {
    QString party; ///< A State's ISO code, or the key of a group.
    QList<PartyWish> wishes;
};

/// Who wants what in a text under negotiation, by the marks that delegations set into it.
struct NegotiationPositions {
    Target target;             ///< With all paragraphs of the text, also where a reference named one.
    QList<MarkRow> rows;       ///< In the order of the text; none where it has no markup.
    QList<PartyWishes> parties; ///< In the order in which they appear.
    int unpaired = 0;          ///< Square brackets that were left out because their partner is missing.

    /// The paragraph in which a mark begins.
    const model::Passage &passage(const MarkRow &row) const { return target.passages.at(row.passage); }
    const model::Passage &lastPassage(const MarkRow &row) const { return target.passages.at(row.last); }
    /// "OP3", "OP3–OP5"; empty where the paragraphs have no address.
    QString place(const MarkRow &row) const;
};

/// Reads the marks of a text, or those that touch the paragraph that a reference names. Errors: NotFound, NoText.
Query<NegotiationPositions> negotiationPositions(const QString &reference, const QString &language = {});
/// The same of a record that is known by its id.
Query<NegotiationPositions> negotiationPositions(base::RecordId record, const QString &language = {});

/// "Norway", "European Union": a party in a language.
QString partyName(const QString &party, const QString &language);

}
