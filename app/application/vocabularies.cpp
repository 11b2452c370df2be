// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vocabularies.h"

namespace application {

base::Result<exchange::Vocabulary> readVocabulary(const QString &path, jobs::Control &control)
{
    return exchange::readVocabularyFile(path, [&control](qint64 done, qint64 total) {
        control.report(done, total);
        return !control.isCancelled();
    });
}

base::Result<exchange::VocabularyReport> importVocabulary(
    const OpenLibrary &library, const exchange::Vocabulary &vocabulary, const QString &name, jobs::Control &control)
{
    return exchange::importVocabulary(library.library(), vocabulary, name, [&control](qsizetype done, qsizetype total) {
        control.report(done, total);
        return !control.isCancelled();
    });
}

}
