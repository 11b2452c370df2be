// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link.h"
#include "record.h"

#include <QList>
#include <QString>

#include <optional>

namespace model {

/// A link with what a list shows of its ends.
struct LinkRow {
    Link link;
    Record from;
    Record to;
    QString fromAddress;  ///< Of the passage that it starts in.
    QString fromLanguage;
    QString sentence;     ///< The passage's content.
    base::RecordId document; ///< In whose text it was found; without a passage the record that it starts at.
};

/// The citation states another day than the one on which its target was adopted: a misprint, or another text is meant.
bool dateDiffers(const LinkRow &row);

/// At which end of a link a record stands.
enum class LinkEnd { From, To };

/// The number of links that a record has of one relation, in one role or in any.
struct LinkCount {
    QString relation;
    std::optional<QString> role; ///< Not there where every role counts: who has two at one text has that text once.
    LinkEnd end = LinkEnd::From; ///< Where the record stands.
    qint64 records = 0;   ///< At the other end, each once, whatever language, paragraph or rule its links come from.
    qint64 suggested = 0; ///< Further ones, of which no link is accepted yet.
};

/// The count of a relation in any role; of nothing where there is none.
LinkCount countOf(const QList<LinkCount> &counts, const QString &relation, LinkEnd end);

/// The former state of a link, for undo.
struct LinkState {
    base::LinkId link;
    LinkStatus status = LinkStatus::Suggested;
    bool decided = false;
};

/// The number of open suggestions.
struct SuggestionCount {
    QString rule; ///< Empty: the source file.
    qint64 count = 0;
    qint64 accepted = 0; ///< What a person decided on this rule's links so far.
    qint64 rejected = 0;
};

/// The key of a group of similar suggestions.
enum class Alike { SameTarget, SameRule };

}
