// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame.h"

#include <import/formats/container/archive.h>
#include <import/formats/limits.h>

FUZZ_TARGET(archive)
{
    const base::Result<formats::Archive> archive = formats::Archive::open(fuzz::container(bytes));
    if (!archive)
        return;
    const QStringList names = archive->names();
    for (const QString &name : names) {
        fuzz::promise(archive->contains(name), "what is listed is there");
        if (const base::Result<QByteArray> member = archive->read(name))
            fuzz::promise(member->size() <= formats::kLargestMember, "a member keeps to its limit");
    }
}
