// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "aknidentity.h"

#include <QRegularExpression>

namespace formats {

using namespace Qt::StringLiterals;

namespace {

void readIdentityOfCover(const Node &cover, model::MarkedIdentity &identity)
{
    static const QRegularExpression year(u"\\((\\d{4})\\)"_s);
    identity.hasCover = true;
    for (const Node *number : cover.findAll(u"docNumber")) {
        if (number->attribute(u"refersTo") == "#symbol"_L1) {
            identity.coverSymbol = number->plainText();
            break;
        }
    }
    for (const Node *title : cover.findAll(u"docTitle")) {
        if (title->attribute(u"refersTo") == "#resolutionNumber"_L1)
            identity.numberTitles.append(title->plainText());
    }
    if (const Node *title = cover.find(u"docTitle"))
        identity.titleYear = year.matchView(title->plainText()).captured(1);
}

}

model::MarkedIdentity aknIdentity(const Node &document)
{
    model::MarkedIdentity identity;
    if (const Node *cover = document.child(u"coverPage"))
        readIdentityOfCover(*cover, identity);
    if (const Node *preface = document.child(u"preface")) {
        const Node *number = preface->find(u"docNumber");
        identity.titleNumber = number ? number->plainText() : QString();
    } else if (!identity.numberTitles.isEmpty()) {
        identity.titleNumber = identity.numberTitles.first();
    }
    if (const Node *work = document.find(u"FRBRWork")) {
        const Node *uri = work->child(u"FRBRuri");
        const Node *alias = work->child(u"FRBRalias");
        identity.address = uri ? uri->attribute(u"value") : QString();
        identity.alias = alias ? alias->attribute(u"value") : QString();
    }
    return identity;
}

}
