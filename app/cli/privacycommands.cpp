// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "passphrase.h"

#include <application/commentdrafts.h>
#include <application/privacy.h>

using namespace Qt::StringLiterals;

namespace cli {

Outcome lockPrivate(const Context &context)
{
    TRY(const application::OpenLibrary library, context.open(Access::Write));
    TRY(const application::PrivacyState before, application::privacyState(library));
    if (before.hasPassphrase) {
        context.print({{u"locked"_s, true}, {u"annotations"_s, before.annotations}, {u"backups_replaced"_s, 0}},
            u"They are locked already: %1 private annotations."_s.arg(before.annotations));
        return Done;
    }
    TRY(const QString passphrase, readNewPassphrase());
    jobs::JobControl control;
    TRY(const application::ProtectionReport report, application::setPassphrase(library, passphrase, QDate::currentDate(), control));
    application::drafts::drop(report.uuids);
    if (report.unfinished) {
        Context::printError(u"they are locked, but traces of their words are left on the disk until the next call that writes: "_s
            + base::englishLine(*report.unfinished));
        return SomeInputFailed;
    }
    context.print({{u"locked"_s, true}, {u"annotations"_s, report.annotations}, {u"backups_replaced"_s, report.backups}},
        u"%1 private annotations are locked. %2 older backups in the library's folder held their words; one new backup took their place. "
        u"Backups and exports elsewhere stay as they are. Nobody can recover a forgotten passphrase."_s.arg(report.annotations).arg(report.backups));
    return Done;
}

Outcome unlockPrivate(const Context &context)
{
    TRY(const application::OpenLibrary library, context.open(Access::Write));
    TRY(const QString passphrase, readPassphrase(u"Passphrase of the private annotations"_s));
    TRY(const qint64 annotations, application::removePassphrase(library, passphrase));
    context.print({{u"locked"_s, false}, {u"annotations"_s, annotations}},
        u"%1 private annotations stand in clear again; the library has no passphrase any more."_s.arg(annotations));
    return Done;
}

Outcome changePassphrase(const Context &context)
{
    TRY(const application::OpenLibrary library, context.open(Access::Write));
    TRY(const QString passphrase, readPassphrase(u"Passphrase of the private annotations"_s));
    TRY(const QString later, readNewPassphrase());
    TRY_VOID(application::changePassphrase(library, passphrase, later));
    context.print({{u"changed"_s, true}}, u"The passphrase was changed. Backups that were made before open with the former one."_s);
    return Done;
}

}
