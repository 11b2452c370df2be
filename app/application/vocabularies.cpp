// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vocabularies.h"

#include <analysis/recognition/themerules.h>

using namespace Qt::StringLiterals;

namespace application {

namespace {

exchange::Concept conceptOf(const recognition::ThemeRule &rule)
{
    exchange::Concept entry;
    entry.id = rule.key;
    entry.labels = rule.names;
    entry.synonyms = rule.synonyms;
    entry.scope = rule.scope;
    entry.notation = rule.notation;
    if (!rule.broader.isEmpty())
        entry.broader = {rule.broader};
    return entry;
}

/// The Sustainable Development Goals come with the program.
exchange::Thesaurus builtInGoals()
{
    exchange::Thesaurus vocabulary;
    vocabulary.title = u"SDG"_s;
    for (const recognition::ThemeRule &rule : recognition::shippedThemes()) {
        if (rule.vocabulary == u"SDG")
            vocabulary.concepts.append(conceptOf(rule));
    }
    return vocabulary;
}

}

base::Result<exchange::Thesaurus> readVocabulary(const QString &path, jobs::JobControl &control)
{
    if (path == u"sdg")
        return builtInGoals();
    return exchange::readThesaurusFile(path, [&control](qint64 done, qint64 total) {
        control.report(done, total);
        return !control.isCancelled();
    });
}

base::Result<exchange::ThesaurusReport> importVocabulary(
    const OpenLibrary &library, const exchange::Thesaurus &vocabulary, const QString &name, jobs::JobControl &control)
{
    return exchange::importThesaurus(library.library(), vocabulary, name, [&control](qsizetype done, qsizetype total) {
        control.report(done, total);
        return !control.isCancelled();
    });
}

}
