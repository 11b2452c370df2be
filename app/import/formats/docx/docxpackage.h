// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <import/formats/container/archive.h>

#include <QHash>

namespace formats {

/// A relationship of a part of a package.
struct Relationship {
    QString type;   ///< The last word of its address: "footnotes", "hyperlink".
    QString target; ///< The path of a part, or an address where it is external.
    bool isExternal = false;
};

using Relationships = QHash<QString, Relationship>; ///< By id.

/// An Office Open XML package with a text: its parts and their relationships, transitional or strict.
class DocxPackage
{
public:
    /// Errors: those of Archive, and NotRecognised where the package holds something else than a text.
    static base::Result<DocxPackage> open(const QByteArray &bytes);

    /// The path of the part with the text.
    QString document() const { return m_document; }
    Relationships relationships(const QString &part) const;
    /// The first part that the text is tied to in this way ("styles"); empty bytes where there is none.
    base::Result<QByteArray> related(const QString &type) const;
    /// The path of that part, or empty.
    QString relatedPath(const QString &type) const;
    base::Result<QByteArray> read(const QString &part) const { return m_archive.read(part); }
    /// The properties of the document (core.xml), or empty bytes.
    QByteArray properties() const;

private:
    explicit DocxPackage(Archive archive);
    base::Status requireText() const;

    Archive m_archive;
    QString m_document;
    QString m_properties;
    Relationships m_relationships; ///< Of the text.
};

}
