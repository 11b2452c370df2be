// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packpage.h"

#include "packpageprivate.h"
#include "printing.h"

#include <application/packs.h>
#include <presentation/library/navigationtarget.h>
#include <presentation/settings/settings.h>
#include <window/controls/messagebar.h>

#include <QCoreApplication>
#include <QDir>

namespace window {

PackPage::PackPage(presentation::AsyncLibrary &library, base::PackId pack, QWidget *parent)
    : TabPage(parent)
    , d(std::make_unique<Private>(*this, library, pack))
{
    d->reload();
}

PackPage::~PackPage()
{
    d->flush();
}

base::PackId PackPage::pack() const
{
    return d->id;
}

QString PackPage::key() const
{
    return presentation::NavigationTarget::ofPack(d->id).text;
}

QUndoStack *PackPage::undoStack()
{
    return &d->blocks.undoStack();
}

QString PackPage::title() const
{
    return d->pack.title.isEmpty() ? tr("Briefing Pack") : d->pack.title;
}

void PackPage::print()
{
    packprinting::print(d->library, this, d->currentOutline());
}

void PackPage::printPreview()
{
    packprinting::preview(d->library, this, d->currentOutline());
}

void PackPage::savePdf()
{
    packprinting::savePdf(d->library, this, d->currentOutline(), [this](const QString &path) {
        d->message->show(MessageBar::Kind::Done, tr("The PDF was written to %1.").arg(QDir::toNativeSeparators(path)));
    });
}

void PackPage::undo()
{
    d->blocks.undoStack().undo();
}

void PackPage::redo()
{
    d->blocks.undoStack().redo();
}

void addToPack(presentation::AsyncLibrary &library, QObject *context, base::PackId pack, base::RecordId record,
    const QList<base::PassageId> &passages, const std::function<void(base::PackId)> &done)
{
    model::Pack blank;
    blank.title = QCoreApplication::translate("window::PackPage", "Briefing Pack");
    blank.preparedBy = library.settings().value(presentation::Setting::AuthorName).toString();
    blank.date = QDate::currentDate();
    library.write(context, application::appendToPack(pack, blank, record, passages), done);
}

}
