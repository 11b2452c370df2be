// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listcontent.h"

#include <QLocale>

namespace presentation {

QString ListContent::countText(int shown) const
{
    return QLocale().toString(shown);
}

}
