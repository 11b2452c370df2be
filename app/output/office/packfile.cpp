// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packfile.h"

#include "flowbuilder.h"

#include <core/base/files.h>

namespace office {

base::Status writePack(const briefing::Outline &outline, const briefing::PageWords &words, const QString &path)
{
    TRY(const Format format, formatOf(path));
    TRY(const QByteArray bytes, writerFor(format)->write(flowOf(outline, words)));
    return base::writeFile(path, bytes);
}

}
