// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourcesentences.h"

#include "sourcepage.h"

#include <presentation/shared/names.h>

#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace window {

QString unreadableSentence(const presentation::SourceLoader &loader)
{
    const model::Source &original = loader.origin().originals.first();
    const QString suffix = QFileInfo(original.path).suffix().toUpper();
    //: %1 is the kind of a file: PDF, DOCX.
    return SourcePage::tr("The original is a %1 file, which is not text. Its words are in the text of the document.").arg(suffix.isEmpty() ? original.format.toUpper() : suffix);
}

QString failureSentence(const presentation::SourceLoader &loader)
{
    const base::Error &error = loader.error();
    const bool isAboutFile = loader.origin().target.text.has_value();
    const QString name = presentation::names::isolated(QFileInfo(loader.original().path).fileName());
    if (isAboutFile && error.code == base::ErrorCode::NotFound)
        //: %1 is the name of the file that a document was imported from.
        return SourcePage::tr("The file %1 is missing in the folder “originals” of the library. Import it again, or bring it back from a backup.").arg(name);
    if (isAboutFile && error.code == base::ErrorCode::TooLarge)
        //: %1 is the name of a file, %2 a size: 64 MB.
        return SourcePage::tr("The file %1 is larger than what can be shown here (%2).").arg(name, QLocale().formattedDataSize(application::kLargestOriginalText));
    //: %1 says what failed, %2 what to do about it.
    return SourcePage::tr("%1 %2").arg(presentation::names::cause(error), presentation::names::remedy(error));
}

}
