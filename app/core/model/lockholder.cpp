// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lockholder.h"

using namespace Qt::StringLiterals;

namespace model {

QString LockHolder::text() const
{
    return isOnThisComputer ? u"%1, process %2"_s.arg(program).arg(process) : u"%1, process %2, on %3"_s.arg(program).arg(process).arg(host);
}

}
