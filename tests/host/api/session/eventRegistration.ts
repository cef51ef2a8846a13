import type { ObjectType } from "../../wire/objectType";

/** The client announces with these calls which events it wants; the host sends the ones it knows to any client. */
const EVENTS = [
  "ActivatedEvent",
  "AddedEvent",
  "CalculatedEvent",
  "DataChangedEvent",
  "DeactivatedEvent",
  "DeletedEvent",
  "EventMoved",
  "EventNameChanged",
  "EventVisibilityChanged",
  "FormatChangedEvent",
  "FormulaChangedEvent",
  "ProtectionChangedEvent",
  "RowHiddenChangedEvent",
  "SelectionChangedEvent",
];

export const EVENT_REGISTRATIONS: NonNullable<ObjectType<unknown>["methods"]> = Object.fromEntries(
  EVENTS.flatMap((event) => [`_Register${event}`, `_Unregister${event}`]).map((name) => [name, () => null]),
);
