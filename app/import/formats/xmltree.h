// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringView>

#include <utility>
#include <vector>

namespace formats {

/// An element of an XML file, or a run of text in it (then the name is empty). Names are without prefix.
struct Node {
    QString name;
    QString text;
    QList<std::pair<QString, QString>> attributes;
    std::vector<Node> children;

    bool isText() const { return name.isEmpty(); }
    QString attribute(QStringView attributeName) const;
    /// The first child element of this name, or null.
    const Node *child(QStringView childName) const;
    /// The first element of this name below this one, in the order of the file, or null.
    const Node *find(QStringView elementName) const;
    /// All elements of this name below this one, in the order of the file; those within a match are not looked for.
    QList<const Node *> findAll(QStringView elementName) const;
    bool hasElements() const;
    /// All text below, white space folded, without the notes.
    QString plainText() const;
};

/// The tree of an XML file; its root element. Refuses a document type declaration before anything in it is read, and
/// more than 256 levels. Errors: Empty, Truncated, NotWellFormed, EntitiesRefused.
base::Result<Node> parseXml(const QByteArray &bytes);

/// The first part of a file as Latin-1 with the zero bytes of wider encodings taken out: enough to look for ASCII
/// marks.
QByteArray asciiHead(const QByteArray &bytes, qsizetype length);

}
