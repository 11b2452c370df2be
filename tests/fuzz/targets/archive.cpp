// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame.h"

#include <readers/archive.h>
#include <readers/limits.h>

FUZZ_TARGET(archive)
{
    const base::Result<readers::Archive> archive = readers::Archive::open(fuzz::container(bytes));
    if (!archive)
        return;
    const QStringList names = archive->names();
    for (const QString &name : names) {
        fuzz::promise(archive->contains(name), "what is listed is there");
        if (const base::Result<QByteArray> member = archive->read(name))
            fuzz::promise(member->size() <= readers::kLargestMember, "a member keeps to its limit");
    }
}
