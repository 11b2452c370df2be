// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "libraryswitcher.h"

#include <application/recordkinds.h>
#include <presentation/settings/kinds.h>
#include <presentation/shared/names.h>
#include <window/controls/messagebar.h>

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMainWindow>
#include <QStandardPaths>

#include <utility>

using namespace Qt::StringLiterals;

namespace window {

LibrarySwitcher::LibrarySwitcher(const WindowContext &context)
    : QObject(&context.window)
    , m_context(context)
    , m_opener(std::make_unique<presentation::LibraryOpener>())
{
    connect(&m_claim, &presentation::WindowClaim::requested, this, &LibrarySwitcher::requested);
    context.actions.onTriggered(u"file.newLibrary"_s, this, [this] { askForNewFolder(); });
    context.actions.onTriggered(u"file.open"_s, this, [this] { askForFolder(); });
    context.actions.onTriggered(u"file.openSample"_s, this, [this] { openSample(); });
    context.window.installEventFilter(this);
    context.actions.onTriggered(u"view.reload"_s, this, [this] { emit m_library->changed(); });
}

LibrarySwitcher::~LibrarySwitcher() = default;

QString LibrarySwitcher::sampleFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/aide-memoire/sample"_s;
}

QString LibrarySwitcher::name() const
{
    return QDir(m_folder).dirName();
}

void LibrarySwitcher::open(const QString &folder, const QString &reference, presentation::LibraryAccess access)
{
    close();
    m_folder = QDir(folder).absolutePath(); // It is remembered, and the next start is made from another folder.
    m_reference = reference;
    m_access = access;
    emit opening();
    m_claim.claim(m_folder);
    m_opener->open(this, m_folder, access, [this](presentation::LibraryOpener::Answer answer) {
        if (answer)
            start(*std::move(answer));
        else
            fail(m_folder, answer.error());
    });
}

void LibrarySwitcher::openSample(const QString &reference)
{
    open(sampleFolder(), reference, presentation::LibraryAccess::Sample);
}

void LibrarySwitcher::create(const QString &folder)
{
    m_opener->open(this, folder, presentation::LibraryAccess::New, [this, folder](const presentation::LibraryOpener::Answer &answer) {
        if (!answer && m_library)
            m_context.message.showFailure(answer.error().error);
        else if (!answer)
            fail(folder, answer.error());
        else // It is made, and closed again when this returns; then it is opened like any other.
            QTimer::singleShot(0, this, [this, folder] { open(folder); });
    });
}

void LibrarySwitcher::start(presentation::OpenedLibrary library)
{
    m_library = std::make_unique<presentation::AsyncLibrary>(std::move(library.library), m_context.settings);
    connect(m_library.get(), &presentation::AsyncLibrary::failed, &m_context.message, &MessageBar::showFailure);
    loadKinds(library.customKinds);
    m_context.settings.setValue(presentation::Setting::LastLibrary, m_folder);
    greet();
    emit opened();
}

void LibrarySwitcher::fail(const QString &folder, const presentation::FailedOpening &failure)
{
    m_folder = folder;
    m_claim.release();
    if (!m_notice.isEmpty())
        m_context.message.show(MessageBar::Kind::Warning, std::exchange(m_notice, {}));
    emit openingFailed(failure);
}

void LibrarySwitcher::close()
{
    if (!m_library)
        return;
    emit aboutToClose();
    m_claim.release();
    m_context.message.hide();
    m_library.reset();
    presentation::kinds::detach();
    emit closed();
}

/// The kinds and fields of the library's own; those of an older version move in from the user's configuration.
void LibrarySwitcher::loadKinds(const std::optional<QJsonObject> &own)
{
    const auto keep = [library = m_library.get()](const QJsonObject &kinds) { library->write(library, application::setCustomKinds(kinds)); };
    const QJsonObject known = own ? *own : presentation::kinds::ofConfiguration();
    presentation::kinds::attach(known, isWritable() ? std::function<void(const QJsonObject &)>(keep) : nullptr);
    if (!own && isWritable() && !known.isEmpty())
        keep(known);
}

void LibrarySwitcher::noteDamagedSettings(const application::preferences::DamagedFile &file)
{
    const QString path = presentation::names::isolated(QDir::toNativeSeparators(file.keptAs.value_or(file.path)));
    m_notice = file.keptAs
        //: %1 is the path of a file.
        ? tr("The settings could not be read, so the standard ones are used. The old file is kept as %1.").arg(path)
        //: %1 is the path of a file.
        : tr("The settings could not be read, so the standard ones are used. The old file could not be given another name: %1.").arg(path);
}

/// What a person has to know of the library that was just opened.
void LibrarySwitcher::greet()
{
    MessageBar &message = m_context.message;
    if (!m_notice.isEmpty())
        message.show(MessageBar::Kind::Warning, std::exchange(m_notice, {}));
    else if (!isWritable())
        message.show(MessageBar::Kind::Information, m_access == presentation::LibraryAccess::ReadOnly
                ? tr("This library is open for reading only.")
                : tr("This library can be read, but not changed: its folder may not be written to."));
    else if (m_library->library().isMigrated())
        message.show(MessageBar::Kind::Done,
            tr("The library was brought up to date. A copy of what it was is kept: File ▸ Restore…"));
    else if (isSample() && !m_context.settings.value(presentation::Setting::TourSeen).toBool())
        message.show(MessageBar::Kind::Information, tr("New here? Six steps show what this window can do."),
            tr("Take the Tour"), [tour = m_context.actions.action(u"help.tour"_s)] { tour->trigger(); });
}

bool LibrarySwitcher::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowActivate && m_library)
        m_library->lookForChanges();
    return QObject::eventFilter(watched, event);
}

void LibrarySwitcher::askForFolder()
{
    auto *dialog = new QFileDialog(&m_context.window, tr("Open Library"), m_folder.isEmpty() ? QDir::homePath() : QFileInfo(m_folder).absolutePath());
    dialog->setObjectName(u"openLibraryDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) { open(folder); });
    dialog->open();
}

/// A name to type: the folder is made with it.
void LibrarySwitcher::askForNewFolder()
{
    auto *dialog = new QFileDialog(&m_context.window, tr("New Library"), m_folder.isEmpty() ? QDir::homePath() : QFileInfo(m_folder).absolutePath());
    dialog->setObjectName(u"newLibraryDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setLabelText(QFileDialog::FileName, tr("Name of the new folder:"));
    dialog->setLabelText(QFileDialog::Accept, tr("Make Library"));
    //: The name that is proposed for the folder of a new library.
    dialog->selectFile(tr("Library"));
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &LibrarySwitcher::create);
    dialog->open();
}

}
