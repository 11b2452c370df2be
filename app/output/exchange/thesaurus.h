// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

class QIODevice;

namespace exchange {

/// One concept of a thesaurus.
struct Concept {
    QString id; ///< Its address or number, unique in the thesaurus.
    QHash<QString, QString> labels; ///< The preferred label by language, ISO 639-1.
    QHash<QString, QStringList> synonyms;
    QString scope;
    QString notation;
    QStringList broader; ///< Ids of the concepts above; the first makes the tree.
};

struct Thesaurus {
    QString title; ///< As the file names itself; may be empty.
    QList<Concept> concepts;
    QStringList cut; ///< Ids whose way up led back to them: they stand at the top now.
    qsizetype doubles = 0; ///< Concepts left out because their id had been there.
    qsizetype astray = 0;  ///< Ways up to a concept that the file does not have.
};

/// True from it goes on. `done` of `total` bytes.
using ReadingProgress = std::function<bool(qint64 done, qint64 total)>;

/// SKOS as RDF/XML, Turtle or N-Triples, or CSV with a head line: `id`, `broader`, `notation`, `scope`, a column a language (`en`, `fr`) for the
/// label and `alt_en` for synonyms, parted by semicolons. Read as a stream: 100,000 concepts are no burden. Any thread.
/// Errors: NotRecognised; BadInput with the line for a file that breaks off or has no concept; LimitExceeded; Cancelled.
base::Result<Thesaurus> readThesaurus(QIODevice &file, const ReadingProgress &progress = {});

/// The same of a file, which errors name. More errors: NotFound, Unreadable.
base::Result<Thesaurus> readThesaurusFile(const QString &path, const ReadingProgress &progress = {});

}
