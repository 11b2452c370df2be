// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "address.h"
#include "record.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace model {

/// The author of a text. An institution has one name, which no program may take apart at a comma.
struct CitedAuthor {
    QString family; ///< The whole name of an institution.
    QString given;  ///< Empty for an institution, and for a person with one name.

    /// "Ana Ruiz".
    QString name() const { return given.isEmpty() ? family : given + u' ' + family; }
    bool operator==(const CitedAuthor &) const = default;
};

/// "Ruiz, Ana; Harbour Forum, Lowmere Office": authors with semicolons between, as a record's field has them. What looks like an
/// institution is one, commas and all; so is what stands in braces, "{Harbour Watch}".
QList<CitedAuthor> citedAuthors(const QString &field);

/// The same field of authors: citedAuthors() gives them back. A name that would be read otherwise stands in braces.
QString citedAuthorsField(const QList<CitedAuthor> &authors);

/// The data of a citation or an entry of a bibliography: a text and a place in it. A plain value; empty where the
/// library does not know.
struct CitedWork {
    enum class Kind {
        Resolution,    ///< Of a body of the United Nations.
        UnitedNations, ///< Another document of theirs.
        WebPage,
        Book,
        Article,    ///< In a journal or a newspaper, which is its publisher.
        Report,     ///< A file with pages, of somebody else.
        Transcript, ///< Of something that was said.
        Text,       ///< Notes, and what says nothing of itself.
        Other,      ///< An event, a person: no text.
    };

    Kind kind = Kind::Other;
    QString key; ///< Of the work in one language: "A-HRC-RES-57-12", "A-HRC-RES-57-12-fr".
    QString title;
    QString language; ///< ISO 639-1.
    QList<CitedAuthor> authors;
    QString publisher; ///< Or the name of the web site.
    Body body = Body::Unknown;
    QString symbol;
    QString session;
    QDate date;
    QString url; ///< Shown, never fetched.
    QDate accessed; ///< When what stands on the web was read, else when it came into the library.
    Address address; ///< Of the cited place.
    QString page; ///< As it is called, "12" or "xiv" (Passage::printedPage()), or the time code "00:41:07".

    bool isOfUnitedNations() const { return kind == Kind::Resolution || kind == Kind::UnitedNations; }
    bool isAtTime() const { return page.contains(u':') && page.front().isDigit(); }
    /// The address without the page or the time code that `page` says already: "¶3" of "p. 12 ¶3".
    Address addressBesidePage() const;
    bool hasTitle() const { return !title.isEmpty() && title != symbol; }

    /// A text may lack (its id is invalid then), and so may a passage.
    /// "article": the name of a kind in the field `reference_type` of a document; empty for those of the United Nations, and for Other.
    static QString kindName(Kind kind);
    static std::optional<Kind> kindOfName(const QString &name);

    static CitedWork of(const Record &record, const Text &text = {}, const Address &address = {}, const QString &page = {});
};

}
