// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actionregistry.h"

#include <QCoreApplication>
#include <QEvent>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

QList<QKeySequence> keysOf(const QString &portable)
{
    // An empty text would give one empty key.
    return portable.isEmpty() ? QList<QKeySequence>()
                              : QKeySequence::listFromString(portable, QKeySequence::PortableText);
}

QJsonObject chosen(const Settings &settings)
{
    return QJsonDocument::fromJson(settings.value(Setting::Shortcuts).toByteArray()).object();
}

void store(Settings &settings, const QJsonObject &object)
{
    settings.setValue(Setting::Shortcuts, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

}

ActionRegistry::ActionRegistry(Settings &settings, QObject *window)
    : QObject(window)
    , m_settings(settings)
    , m_window(window)
{
    for (const ActionRow &row : actionRows()) {
        if (!row.id)
            continue;
        const QString id = QLatin1StringView(row.id);
        auto *action = new QAction(this);
        action->setObjectName(id);
        action->setCheckable(row.checkable);
        action->setShortcutContext(Qt::WindowShortcut);
        action->setMenuRole(id == "file.quit"_L1       ? QAction::QuitRole
                : id == "edit.settings"_L1 ? QAction::PreferencesRole
                : id == "help.about"_L1    ? QAction::AboutRole
                                           : QAction::NoRole);
        m_actions.insert(id, action);
        m_rows.insert(id, &row);
        m_order.append(action);
    }
    window->installEventFilter(this);
    connect(&m_settings, &Settings::settingChanged, this, [this](Setting setting) {
        if (setting == Setting::Shortcuts)
            applyKeys();
    });
    retranslate();
}

QAction *ActionRegistry::action(const QString &id) const
{
    QAction *action = m_actions.value(id);
    Q_ASSERT_X(action, "ActionRegistry", qPrintable(id));
    return action;
}

void ActionRegistry::onTriggered(const QString &id, QObject *context, std::function<void()> handler)
{
    connect(action(id), &QAction::triggered, context, [handler = std::move(handler)] { handler(); });
}

void ActionRegistry::setAvailable(const QSet<Needs> &present)
{
    for (QAction *action : std::as_const(m_order)) {
        const Needs needs = m_rows.value(action->objectName())->needs;
        action->setEnabled(needs == Needs::Nothing || present.contains(needs));
    }
}

QList<QKeySequence> ActionRegistry::defaultKeys(const QString &id) const
{
    // Back is where one comes from: to the right in a window that runs from right to left.
    const bool mirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    if (mirrored && id == "go.back"_L1)
        return keysOf(QLatin1StringView(m_rows.value(u"go.forward"_s)->keys));
    if (mirrored && id == "go.forward"_L1)
        return keysOf(QLatin1StringView(m_rows.value(u"go.back"_s)->keys));
    const ActionRow *row = m_rows.value(id);
    return row ? keysOf(QLatin1StringView(row->keys)) : QList<QKeySequence>();
}

QList<QKeySequence> ActionRegistry::chosenKeys(const QString &id) const
{
    const QJsonObject object = chosen(m_settings);
    return object.contains(id) ? keysOf(object.value(id).toString()) : defaultKeys(id);
}

void ActionRegistry::setKeys(const QString &id, const QList<QKeySequence> &keys)
{
    QJsonObject object = chosen(m_settings);
    object.insert(id, QKeySequence::listToString(keys, QKeySequence::PortableText));
    store(m_settings, object);
}

void ActionRegistry::resetKeys(const QString &id)
{
    QJsonObject object = chosen(m_settings);
    object.remove(id);
    store(m_settings, object);
}

QString ActionRegistry::holderOf(const QKeySequence &key, const QString &exceptId) const
{
    for (const QAction *action : m_order) {
        if (action->objectName() != exceptId && action->shortcuts().contains(key))
            return action->objectName();
    }
    return {};
}

QString ActionRegistry::label(const QString &id) const
{
    QString text = action(id)->text();
    text.remove(u'&');
    if (text.endsWith(u'…'))
        text.chop(1);
    const QString menu = QLatin1StringView(m_rows.value(id)->menu);
    if (!menu.contains(u'/'))
        return text;
    //: An action of a submenu in a list: %1 is the submenu, %2 the action: "Font Size: Bigger".
    return tr("%1: %2").arg(QCoreApplication::translate("Menu", menuTitle(menu)), text);
}

void ActionRegistry::retranslate()
{
    const bool mirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    for (QAction *action : std::as_const(m_order)) {
        const QString id = action->objectName();
        const ActionRow *row = m_rows.value(id);
        action->setText(QCoreApplication::translate("Action", row->text));
        QString icon = QLatin1StringView(row->icon);
        if (mirrored && (icon == "go-previous"_L1 || icon == "go-next"_L1))
            icon = icon == "go-previous"_L1 ? u"go-next"_s : u"go-previous"_s;
        if (!icon.isEmpty())
            action->setIcon(QIcon::fromTheme(icon));
    }
    applyKeys();
}

void ActionRegistry::applyKeys()
{
    const QJsonObject own = chosen(m_settings);
    for (QAction *action : std::as_const(m_order)) {
        const QString id = action->objectName();
        const QList<QKeySequence> keys = own.contains(id) ? keysOf(own.value(id).toString()) : defaultKeys(id);
        action->setShortcuts(keys);
        const QString plain = label(id);
        action->setToolTip(keys.isEmpty()
                ? plain
                : u"%1 (%2)"_s.arg(
                    plain, QChar(0x2066) + keys.first().toString(QKeySequence::NativeText) + QChar(0x2069)));
    }
    emit keysChanged();
}

bool ActionRegistry::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

}
