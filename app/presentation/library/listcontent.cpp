// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listcontent.h"

#include <QCoreApplication>
#include <QLocale>

namespace presentation {

QString ListContent::countText(int shown) const
{
    return QLocale().toString(shown);
}

QStringList ListContent::headings() const
{
    //: The heading of a column: the first line of each row of a list, a name or a title.
    return {QCoreApplication::translate("ListContent", "Name"),
        //: The heading of a column: the second line of each row of a list.
        QCoreApplication::translate("ListContent", "Details"),
        //: The heading of a column: the word at the end of each row of a list, often a number.
        QCoreApplication::translate("ListContent", "Note")};
}

}
