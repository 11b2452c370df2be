// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbs.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace search {

QStringList openingVerbs(const QString &language)
{
    static const QHash<QString, QStringList> verbs {
        {u"en"_s, u"decides demands requests urges calls recommends encourages invites condemns reaffirms affirms emphasizes stresses "
                  u"recognizes acknowledges welcomes commends notes takes recalls expresses endorses adopts proclaims underlines"_s
                      .split(u' ')},
        {u"fr"_s, u"décide exige prie demande exhorte engage recommande encourage invite condamne réaffirme affirme souligne insiste "
                  u"reconnaît constate salue félicite note prend rappelle exprime approuve adopte proclame"_s.split(u' ')},
        {u"es"_s, u"decide exige solicita pide insta exhorta recomienda alienta invita condena reafirma afirma subraya destaca "
                  u"reconoce acoge encomia observa toma recuerda expresa aprueba proclama"_s.split(u' ')},
    };
    return verbs.value(language, verbs.value(u"en"_s));
}

}
