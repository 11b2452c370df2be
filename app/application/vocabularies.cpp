// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vocabularies.h"

namespace application {

base::Result<exchange::Thesaurus> readVocabulary(const QString &path, jobs::JobControl &control)
{
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
