// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "symbol.h"

#include <core/base/ids.h>

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace model {

/// The kind of a record. The fields of a kind are described in resources/kinds/NAME.json.
enum class RecordKind { Document, Event, Person, Organisation, State, Body, Theme };

/// "document", "event", ... in the store and on the command line.
QString recordKindName(RecordKind kind);
RecordKind recordKindOfName(const QString &name);

/// One thing that the library knows. A document that is only cited is a record too: it has no text (the wanted list).
struct Record {
    base::RecordId id;
    RecordKind kind = RecordKind::Document;
    QString name;       ///< Title of a document, name of a person or State (English for a State).
    QString symbolKey;  ///< Documents: Symbol::key(). States: the ISO 3166 alpha-3 code. Else a stable key or empty.
    QString symbol;     ///< Documents: Symbol::display(). States: the ISO code. Else empty.
    QString body;       ///< bodyCode() of a document.
    QString session;    ///< "57", "2024".
    QDate date;         ///< Adoption of a document, day of an event.
    bool inLibrary = true; ///< False for what is only cited.
    QJsonObject fields; ///< The rest, by the names in resources/kinds.
};

/// The original file of a text, kept untouched under originals/ by its SHA-256.
struct Source {
    base::SourceId id;
    QString sha256;  ///< Lower-case hexadecimal.
    QString path;    ///< Where it was imported from.
    QString format;  ///< "akn", "html", "markdown", "text", "sample".
    qint64 size = 0; ///< Bytes.
    QDateTime imported; ///< UTC.
};

/// One text (a language version) of a work.
struct Text {
    base::TextId id;
    base::RecordId work;
    QString language; ///< ISO 639-1: "en", "ar".
    QString title;
    QString originalLanguage; ///< As the cover says, ISO 639-1; may be empty.
    /// Notes on how the file was read, as stable codes: "scanned", "ocr", "tracked-changes", "converted",
    /// "left-out" (more than a tenth of the words), "guessed-charset:windows-1256", "unknown-letters" (of fonts that do not
    /// say them).
    QStringList remarks;
    Source source;
};

}
