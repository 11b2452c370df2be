// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/ids.h>

#include <QDate>
#include <QString>

#include <span>

namespace model {

/// The origin of a link.
enum class Origin { User, Rule, Source };
/// A suggestion stays a suggestion until the user, or a rule with stated precision, accepts it.
enum class LinkStatus { Suggested, Accepted, Rejected };

QString originName(Origin origin);
Origin originOfName(const QString &name);
QString linkStatusName(LinkStatus status);
LinkStatus linkStatusOfName(const QString &name);

/// From a record, or a span of one of its passages, to a record, or a passage of it.
struct Link {
    base::LinkId id;
    base::RecordId from;
    base::PassageId fromPassage; ///< Invalid when the whole record is meant.
    int start = 0;               ///< UTF-16 units into the passage's content.
    int end = 0;                 ///< Exclusive.
    QString relation;            ///< A name of kRelations, "cites".
    base::RecordId to;
    QString toAddress; ///< "OP11 (j)" where the citation points at a paragraph.
    QString role;      ///< "main sponsor", "in favour", "speaker"; may be empty.
    QDate date;
    QString text; ///< The words in the source.
    Origin origin = Origin::User;
    QString rule; ///< Name and version of the rule: "citation/1". Empty for the user.
    LinkStatus status = LinkStatus::Accepted;
};

/// A relation has a name from each end; both are source texts in the translation context "Relation".
struct Relation {
    const char *name;
    const char *forward;  ///< As read from the record that the link starts at: "cites".
    const char *backward; ///< As read from the other end: "cited by".
};

/// All relations that the program knows, in the order in which they are offered.
std::span<const Relation> relations();

/// The relation of this name; an unknown name gives one that is shown as it is.
Relation relation(const QString &name);

}
